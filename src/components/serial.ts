/** Numbers for ids that must be unique on a page, however often a component stands there. */
const used = new WeakMap<App.Locals, number>();

/** 1, 2, 3 … for each page anew: every page has `locals` of its own. */
export function serial(locals: App.Locals): number {
  const next = (used.get(locals) ?? 0) + 1;
  used.set(locals, next);
  return next;
}
