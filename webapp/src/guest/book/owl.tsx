/** The night owl and its night. It blinks, and looks where the finger is; still, if motion is unwanted. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** Drawn in the page itself (`index.html`), so that it is there before any script. */
const drawing = document.querySelector(".owl");

/** How far a pupil may go from the middle of its eye. */
const REACH = 5;

/** Where a pupil stands that looks from one point to another. */
export function gaze(from: { x: number; y: number }, to: { x: number; y: number }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy);
  const step = Math.min(REACH, far / 18);
  return far === 0 ? { x: 0, y: 0 } : { x: (dx / far) * step, y: (dy / far) * step };
}

/** The pupils follow the finger. */
function useGaze(): void {
  useEffect(() => {
    const pupils = drawing?.querySelector(".owl-pupils");
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let frame = 0;
    const look = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const box = pupils?.getBoundingClientRect();
        if (!box) return;
        const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const { x, y } = gaze(from, { x: event.clientX, y: event.clientY });
        pupils?.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      });
    };
    window.addEventListener("pointermove", look, { passive: true });
    window.addEventListener("pointerdown", look, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("pointermove", look);
      window.removeEventListener("pointerdown", look);
    };
  }, []);
}

export function Owl() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (drawing) place.current?.append(drawing);
  }, []);
  useGaze();
  return <div ref={place} />;
}
