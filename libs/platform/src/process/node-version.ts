const oldest = [22, 13] as const;

/** The complaint about a Node that is too old to run Habeas, if this one is. */
export function nodeComplaint(version = process.versions.node): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `Habeas needs Node ${oldest.join('.')} or newer and this is ${version}: start it through npm, which brings its own.`;
}
