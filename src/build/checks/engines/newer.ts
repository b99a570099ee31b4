/**
 * What is shipped although the oldest engines lack it, and what they do instead. What is not used any more
 * goes. Names of our own that an interface has, too, are told apart here: a script does not say whose they are.
 */
export const newer: Readonly<Record<string, string>> = {
  // Looks: a page reads as well without.
  'css.properties.text-wrap': 'headings break where the line ends',
  'css.properties.text-wrap.balance': 'headings break where the line ends',
  'css.properties.overscroll-behavior': 'the page scrolls on behind a list that has ended',
  'css.properties.overscroll-behavior.contain': 'the page scrolls on behind a list that has ended',
  'css.properties.cursor.pointer': 'a tablet has a pointer of its own, or none',
  'css.properties.text-size-adjust':
    'Safari knows it by its prefix on phones, and desktops have no need',
  'css.properties.break-after.avoid': 'a heading may end a printed page',
  'css.selectors.details-content': 'what was not opened stays closed on paper',
  'css.properties.content-visibility': 'asked of `::details-content` alone, which is newer',
  'css.properties.content-visibility.visible': 'asked of `::details-content` alone, which is newer',
  'css.at-rules.media.forced-colors': 'an engine that forces no colours has nothing to mend',
  'css.properties.forced-color-adjust': 'an engine that forces no colours has nothing to mend',
  'css.properties.forced-color-adjust.none': 'an engine that forces no colours has nothing to mend',
  'html.global_attributes.autocapitalize': 'a desktop changes no letters by itself',
  'html.global_attributes.autocorrect': 'spelling is off by an attribute that is known',
  'html.elements.iframe.loading': 'the frame is loaded at once',
  'html.elements.link.blocking': 'the bar on top may be painted in two parts',

  // The menu and the cards of sources: page.css and Evidence.astro ask with `@supports not selector()`.
  'html.global_attributes.popover': 'shown while the button has the focus',
  'html.elements.button.popovertarget': 'shown while the button has the focus',
  'html.elements.button.popovertargetaction': 'the button that closes is not shown',
  'css.selectors.popover-open': 'stands in a rule of its own, which is passed over',

  // Scripts ask first.
  'api.Document.fullscreenEnabled': 'undefined, so the card fills the window, not the screen',
  'api.Document.fullscreenElement': 'undefined, and read as "not on the whole screen"',
  'api.Document.exitFullscreen': 'called only where something takes the screen',
  'api.Element.requestFullscreen': 'called only where `fullscreenEnabled` says so',
  'api.Window.requestIdleCallback': 'asked for by name, and a timer otherwise',
  'api.Navigator.connection': 'asked for with "?.": nobody spares data',
  'api.StorageManager.estimate': 'asked for with "?.": a full disk is found when it is full',
  'api.CSSStyleSheet.replaceSync':
    'tried, and a style element otherwise (src/overrides/links/page.ts)',
  'api.Document.adoptedStyleSheets': 'tried together with `replaceSync`',
  'javascript.builtins.Error.captureStackTrace':
    'the one file unpacks its data with a library that asks for it first',

  // Ours, and of no interface.
  'api.HTMLLinkElement.blocking': 'the rules that stop an amount',
  'api.SVGTextPathElement.side': 'the record of a name: bank or Alipay',
};
