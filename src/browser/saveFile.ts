/** Long enough for a slow phone to have taken the file. */
const taken = 10_000;

/** Hands text to the browser as a file to keep: made here, fetched from nowhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), taken);
}
