/** Long enough for a slow phone to save the file. */
const taken = 10_000;

/** Saves text as a file on the device: made here, fetched from nowhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), taken);
}
