/** Sentences about what is wrong with the manifest; empty when all is well. `readAsset` gives `null` for no file. */
export function checkManifest(xml: string, readAsset: (path: string) => Uint8Array | null): readonly string[];
