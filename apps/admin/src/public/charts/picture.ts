/** What stands in a picture besides the drawing, so that it says by itself what it shows and from where. */
export interface Caption {
  readonly title: string;
  /** The list under the drawing that says what its marks mean, each line with its sample. */
  readonly legend?: HTMLElement | null;
  /** What else is to be said, the source last. */
  readonly lines: readonly string[];
}

/** A picture as text, with its width and height. */
interface Picture {
  readonly svg: string;
  readonly size: readonly [number, number];
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const lineHeight = 18;
const presentation = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** The drawing as a file of its own: its looks as attributes, since no style sheet travels along, with title and source. */
export function pictureOf(drawing: SVGSVGElement, { title, legend, lines }: Caption): Picture {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const { color } = getComputedStyle(drawing);
  const parts: SVGElement[] = [];
  let at = lineHeight;
  const write = (text: string, x: number, weight: string) => {
    for (const line of wrap(text, width - x)) {
      parts.push(words(line, { x, y: at, fill: color, 'font-weight': weight }));
      at += lineHeight;
    }
  };
  write(title, 8, '600');
  parts.push(withLooks(drawing, 0, at - 8));
  at += height + 4;
  for (const line of legend?.children ?? []) {
    const sample = line.querySelector('svg');
    if (sample) parts.push(withLooks(sample, 8, at - 14));
    write(line.textContent ?? '', 54, '400');
  }
  lines.forEach((line) => write(line, 8, '400'));
  const size: [number, number] = [width, at];
  const file = newElement('svg', { width, height: at, viewBox: `0 0 ${width} ${at}` });
  const paper = getComputedStyle(document.body).backgroundColor;
  file.append(newElement('rect', { width, height: at, fill: paper }), ...parts);
  return { svg: new XMLSerializer().serializeToString(file), size };
}

/** The same picture as pixels, twice as fine as on the page. */
export async function toPng({ svg, size: [width, height] }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Hands a file to the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; a shorter wait has been seen to lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function words(text: string, attributes: Record<string, string | number>): SVGElement {
  const element = newElement('text', { 'font-size': 13, 'font-family': 'sans-serif', ...attributes });
  element.textContent = text;
  return element;
}

function withLooks(drawing: SVGSVGElement, x: number, y: number): SVGElement {
  const group = newElement('g', { transform: `translate(${x} ${y})` });
  for (const child of drawing.children) group.append(copyWithLooks(child));
  return group;
}

function copyWithLooks(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  const looks = getComputedStyle(element);
  for (const name of presentation) {
    const value = looks.getPropertyValue(name);
    if (value && !(element.getAttribute(name) ?? '').startsWith('url(')) copy.setAttribute(name, value);
  }
  copy.removeAttribute('class');
  for (const child of element.childNodes) {
    copy.append(child instanceof Element ? copyWithLooks(child) : child.cloneNode());
  }
  return copy;
}

function newElement(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgNamespace, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Lines of words that fit, at about eight pixels a letter. */
function wrap(text: string, width: number): string[] {
  const room = Math.max(20, Math.floor((width - 8) / 8));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= room) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
