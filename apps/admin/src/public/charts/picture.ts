/** What stands in a picture besides the drawing, so that it says by itself what it shows and from where. */
export interface Caption {
  readonly title: string;
  /** What the marks mean, then the source. */
  readonly lines: readonly string[];
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
export function pictureOf(drawing: SVGSVGElement, { title, lines }: Caption): { svg: string; size: [number, number] } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const below = lines.flatMap((words) => wrap(words, width));
  const heading = wrap(title, width);
  const top = heading.length * lineHeight + 8;
  const size: [number, number] = [width, top + height + below.length * lineHeight + 12];
  const file = document.createElementNS(svgNamespace, 'svg');
  setAll(file, { width: size[0], height: size[1], viewBox: `0 0 ${size.join(' ')}` });
  const { color, backgroundColor } = coloursOf(drawing);
  file.append(newElement('rect', { width: size[0], height: size[1], fill: backgroundColor }));
  const words = (text: string, y: number, weight: string) => {
    const element = newElement('text', { x: 8, y, fill: color, 'font-size': 13, 'font-family': 'sans-serif' });
    element.setAttribute('font-weight', weight);
    element.textContent = text;
    file.append(element);
  };
  heading.forEach((text, at) => words(text, (at + 1) * lineHeight, '600'));
  file.append(withLooks(drawing, top));
  below.forEach((text, at) => words(text, top + height + (at + 1) * lineHeight, '400'));
  return { svg: new XMLSerializer().serializeToString(file), size };
}

/** The same picture as pixels, twice as fine as on the page. */
export async function toPng({ svg, size: [width, height] }: { svg: string; size: [number, number] }): Promise<Blob> {
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

function coloursOf(drawing: SVGSVGElement) {
  const { color } = getComputedStyle(drawing);
  return { color, backgroundColor: getComputedStyle(document.body).backgroundColor };
}

function withLooks(drawing: SVGSVGElement, top: number): SVGGElement {
  const group = newElement('g', { transform: `translate(0 ${top})` }) as SVGGElement;
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
  setAll(element, attributes);
  return element;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Lines of words that fit, at about seven pixels a letter. */
function wrap(text: string, width: number): string[] {
  const room = Math.max(20, Math.floor((width - 16) / 7));
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= room) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
