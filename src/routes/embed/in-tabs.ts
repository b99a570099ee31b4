/**
 * HTML whose links to other pages open in a tab of their own: nothing but the tool may stand in someone
 * else's page. Links to a part of the tool stay in it.
 */
export const inTabs = (html: string): string =>
  html.replace(/<a (?=(?:[^>]*\s)?href="(?:\/|https?:))/g, '<a target="_blank" ');
