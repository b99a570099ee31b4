/** Tools write links as on the web, from the root of the site. Here they are led to where things stand. */

type Lead = (link: HTMLAnchorElement, path: string, fragment: string) => void;

/** Calls `lead` for every link from the root that is in the page or comes into it. */
export function leadLinks(base: string, lead: Lead): void {
  const look = (link: Element) => {
    const href = link.getAttribute('href') ?? '';
    if (!(link instanceof HTMLAnchorElement) || !/^\/(?!\/)/.test(href)) return;
    const [path = '', ...fragment] = href.split('#');
    lead(link, path.startsWith(base) ? path.slice(base.length) : path.slice(1), fragment.join('#'));
  };
  const lookInto = (node: Node) => {
    if (!(node instanceof Element)) return;
    look(node);
    node.querySelectorAll('a[href^="/"]').forEach(look);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'attributes') look(target as Element);
      addedNodes.forEach(lookInto);
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
  lookInto(document.documentElement);
}

/** The path below the base of what a script fetches; disks of Windows have a letter before it. */
export function pathOf(asked: RequestInfo | URL, base: string): string {
  const address = asked instanceof Request ? asked.url : String(asked);
  const { pathname } = new URL(address, location.href);
  return pathname.replace(/^\/[a-z]:(?=\/)/i, '').slice(base.length);
}
