/** Copies a text; where browsers do not allow that, what shows it is selected for the reader's own copy. */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Other apps' browsers often forbid the clipboard.
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
