/** Hands a text to the browser as a file. Says whether the browser took it: some apps' browsers never do. */
export function saveFile(name: string, text: string, type: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser may read it a little later; then it is let go.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
