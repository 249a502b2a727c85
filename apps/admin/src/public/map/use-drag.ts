import { useRef, type PointerEvent } from 'react';

/** Less than this is a press, not a drag. In pixels. */
const slack = 4;

/** Drags with a mouse or a pen. A finger scrolls the page as everywhere else; it has the buttons. */
export function useDrag(onDrag: (right: number, down: number) => void) {
  const last = useRef<{ x: number; y: number; dragging: boolean } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      last.current = { x: event.clientX, y: event.clientY, dragging: false };
    },
    onPointerMove(event: PointerEvent) {
      const from = last.current;
      if (!from) return;
      const [right, down] = [event.clientX - from.x, event.clientY - from.y];
      if (!from.dragging && Math.hypot(right, down) < slack) return;
      if (!from.dragging) event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY, dragging: true };
      onDrag(right, down);
    },
    onPointerUp() {
      last.current = null;
    },
  };
}
