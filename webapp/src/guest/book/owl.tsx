/** The night owl and its night. It blinks, and looks where the finger is; still, if motion is unwanted. */
import { useEffect, useRef } from "preact/hooks";

/** How far a pupil may go from the middle of its eye. */
const REACH = 5;

/** Where a pupil stands that looks from one point to another. */
export function gaze(from: { x: number; y: number }, to: { x: number; y: number }) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(dx, dy);
  const step = Math.min(REACH, far / 18);
  return far === 0 ? { x: 0, y: 0 } : { x: (dx / far) * step, y: (dy / far) * step };
}

function useGaze() {
  const pupils = useRef<SVGGElement>(null);
  useEffect(() => {
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let frame = 0;
    const look = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const box = pupils.current?.getBoundingClientRect();
        if (!box) return;
        const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const { x, y } = gaze(from, { x: event.clientX, y: event.clientY });
        pupils.current?.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
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
  return pupils;
}

function Sky() {
  return (
    <>
      <defs>
        <radialGradient id="owl-glow">
          <stop offset="0" stop-color="#f5a33d" stop-opacity=".55" />
          <stop offset=".5" stop-color="#f5a33d" stop-opacity=".16" />
          <stop offset="1" stop-color="#f5a33d" stop-opacity="0" />
        </radialGradient>
        <linearGradient id="owl-body" x2="0" y2="1">
          <stop offset="0" stop-color="#4a2f72" />
          <stop offset="1" stop-color="#1d1230" />
        </linearGradient>
        <linearGradient id="owl-earth" x2="0" y2="1">
          <stop offset="0" stop-color="#2a1a42" />
          <stop offset="1" stop-color="#1a1028" />
        </linearGradient>
        <linearGradient id="owl-haze" x2="0" y2="1">
          <stop offset="0" stop-color="#d9cfe6" stop-opacity="0" />
          <stop offset="1" stop-color="#d9cfe6" stop-opacity=".5" />
        </linearGradient>
        <mask id="owl-moon">
          <circle cx="318" cy="52" r="27" fill="#fff" />
          <circle cx="305" cy="45" r="25" fill="#000" />
        </mask>
      </defs>
      <circle cx="318" cy="52" r="112" fill="url(#owl-glow)" />
      <circle cx="305" cy="45" r="24" fill="#1d1527" />
      <circle cx="318" cy="52" r="27" fill="#ffe2a6" mask="url(#owl-moon)" />
      <g class="owl-stars" fill="#f3ecdf">
        <circle cx="18" cy="36" r="1.3" />
        <circle cx="66" cy="18" r="1" />
        <circle cx="206" cy="22" r="1.4" />
        <circle cx="234" cy="84" r="1.1" />
        <circle cx="184" cy="62" r="0.9" />
        <circle cx="362" cy="110" r="1.3" />
        <circle cx="34" cy="92" r="0.9" />
      </g>
    </>
  );
}

/** A hookah that somebody has just left, and its smoke; the hill that all stand on. */
function Hookah() {
  return (
    <>
      <g class="owl-smoke" fill="url(#owl-haze)">
        <path d="M247 84q-14-17-2-34t-4-38q20 18 10 38t4 34z" />
        <path d="M255 84q13-14 5-30t6-32q8 18 1 32t-4 30z" />
      </g>
      <path class="owl-hose" d="M250 128q34-8 36 14t-22 20" />
      <g fill="#5b2a4d">
        <path d="M247 104h8v20h6q16 14 15 34h-50q-1-20 15-34h6z" />
        <path d="M240 88h22l-5 12h-12z" fill="#7a3a70" />
        <path d="M238 102h26v4h-26z" fill="#f5b23d" />
      </g>
      <path d="M243 84h16v5h-16z" fill="#f2683c" />
      <path
        d="M236 140q-5 8-4 15"
        stroke="#b06a9f"
        stroke-width="3"
        stroke-linecap="round"
        fill="none"
      />
      <path
        fill="url(#owl-earth)"
        d="M-1500 196V156q750 10 1500-6 60-12 130-8t130 2 115-2 1500 8v46z"
      />
    </>
  );
}

/** Feathers, tufts, wings, feet. */
function Body() {
  return (
    <>
      <path
        fill="url(#owl-body)"
        d="M72 40q16 17 34 19 20-5 40 0 18-2 34-19-2 22 2 38 10 20 8 46-2 40-64 40t-64-40q-2-26 8-46 4-16 2-38z"
      />
      <path fill="#2b1b45" d="M66 92q-12 34 6 62 12-30-6-62zM186 92q12 34-6 62-12-30 6-62z" />
      <path
        class="owl-feathers"
        d="M100 118q6.5 9 13 0 6.5 9 13 0 6.5 9 13 0 6.5 9 13 0M106 130q6.5 9 13 0 6.5 9 13 0 6.5 9 13 0"
      />
    </>
  );
}

export function Owl() {
  const pupils = useGaze();
  return (
    <svg class="owl" viewBox="0 0 375 190" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <Sky />
      <Body />
      <circle cx="103" cy="88" r="24" fill="#1c1206" />
      <circle cx="149" cy="88" r="24" fill="#1c1206" />
      <circle cx="103" cy="88" r="20" fill="#f5b23d" />
      <circle cx="149" cy="88" r="20" fill="#f5b23d" />
      <g ref={pupils}>
        <circle cx="103" cy="88" r="9.5" fill="#110d1a" />
        <circle cx="149" cy="88" r="9.5" fill="#110d1a" />
        <circle cx="106.5" cy="84.5" r="2.8" fill="#fff" />
        <circle cx="152.5" cy="84.5" r="2.8" fill="#fff" />
      </g>
      <g class="owl-lids" fill="#3a2559">
        <circle cx="103" cy="88" r="21" />
        <circle cx="149" cy="88" r="21" />
      </g>
      <path d="M118 100h16l-8 16z" fill="#f2683c" />
      <Hookah />
    </svg>
  );
}
