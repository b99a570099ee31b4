/** When a fact has to be read again, and whether that day has passed on the day of the build. */

/** Last day on which a row may be shown without a warning, "YYYY-MM-DD". */
export function reviewBy(row: { readonly checked: string; readonly reviewDays: number }): string {
  const day = new Date(`${row.checked}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + row.reviewDays);
  return day.toISOString().slice(0, 10);
}

/** True when `today` ("YYYY-MM-DD") lies after the review day; false when the build has no date. */
export function isStale(
  row: { readonly checked: string; readonly reviewDays: number },
  today: string | undefined,
): boolean {
  return today !== undefined && today > reviewBy(row);
}
