/** Where the site will be deployed: `SITE_URL` and `BASE_PATH`. Unset settings invent nothing. */

interface Address {
  site?: string;
  base?: string;
}

export function address(env: Record<string, string | undefined>): Address {
  const result: Address = {};
  const site = env['SITE_URL'];
  if (site) {
    if (!URL.canParse(site) || !/^https?:/.test(site))
      throw new Error(`SITE_URL is "${site}": write the whole address, like https://example.org`);
    const { href, origin } = new URL(site);
    if (href !== `${origin}/`)
      throw new Error(
        `SITE_URL is "${site}": write the host alone, "${origin}", and the path into BASE_PATH`,
      );
    result.site = origin;
  }
  const base = env['BASE_PATH'];
  if (base) {
    if (!/^\/[\w./~-]*$/.test(base))
      throw new Error(
        `BASE_PATH is "${base}": write the path with a slash in front, like /clinic/`,
      );
    result.base = base.endsWith('/') ? base : `${base}/`;
  }
  return result;
}
