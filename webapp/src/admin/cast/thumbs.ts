/**
 * Small pictures of what was uploaded here, films included. As `data:` addresses: the page's policy
 * lets no `blob:` picture in, and a small copy outlives a reload.
 */
import { effect, signal } from "@preact/signals";

const KEPT = "filin-cast-thumbs";
/** The longest side, in pixels: a bubble is no wider on a sharp screen. */
const SIDE = 640;
/** What a browser is not asked to unpack. */
const MOST_BYTES = 20 * 1024 * 1024;

function recall(): Record<number, string> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? "{}") as Record<number, string>;
  } catch {
    return {};
  }
}

/** By the daemon's number of the file. */
export const thumbs = signal<Record<number, string>>(recall());

effect(() => {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(thumbs.value));
  } catch {
    // Too many: they live as long as the page.
  }
});

/** How long a film may take to show its first frame, in milliseconds. */
const PATIENCE_MS = 4000;

/** A small copy of a picture, or of a film's first frame; none of anything else. */
export async function thumbOf(file: File): Promise<string | undefined> {
  try {
    if (file.type.startsWith("image/") && file.size <= MOST_BYTES) return await ofPicture(file);
    if (file.type.startsWith("video/")) return await ofFilm(file);
  } catch {
    // What the browser cannot read Telegram may show all the same.
  }
  return undefined;
}

async function ofPicture(file: File): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  const small = drawn(picture, picture.width, picture.height);
  picture.close();
  return small;
}

async function ofFilm(file: File): Promise<string | undefined> {
  const film = document.createElement("video");
  film.muted = true;
  film.preload = "auto";
  const address = URL.createObjectURL(file);
  try {
    await new Promise<void>((done, fail) => {
      const late = () => fail(new Error("no frame"));
      const patience = setTimeout(late, PATIENCE_MS);
      film.onloadeddata = () => {
        clearTimeout(patience);
        done();
      };
      film.onerror = late;
      film.src = address;
    });
    return drawn(film, film.videoWidth, film.videoHeight);
  } finally {
    film.removeAttribute("src");
    URL.revokeObjectURL(address);
  }
}

function drawn(source: CanvasImageSource, width: number, height: number): string | undefined {
  const scale = Math.min(1, SIDE / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  // Telegram puts photos with holes on white.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.82);
}
