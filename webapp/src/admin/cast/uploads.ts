/** Files on their way to the daemon: outside the screen, so that leaving it does not stop them. */
import { signal } from "@preact/signals";
import { access, renew } from "../../api/access";
import { Away, Problem, type Schemas } from "../../api/http";
import { change, type DraftFile, draft, MAX_FILES } from "./draft";
import { thumbOf, thumbs } from "./thumbs";

type Kind = Schemas["MediaKind"];
export type Upload = {
  key: number;
  file: File;
  kind: Kind | undefined;
  /** Whole per cent. */
  part: number;
  error?: unknown;
};

/** Those that are not there yet, or were refused. */
export const uploads = signal<Upload[]>([]);

let keys = 0;
const requests = new Map<number, XMLHttpRequest>();

function update(key: number, part: Partial<Upload>): void {
  uploads.value = uploads.value.map((one) => (one.key === key ? { ...one, ...part } : one));
}

/** Sends it once; `fetch` cannot say how far it is. */
function send({ key, file, kind }: Upload): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    requests.set(key, request);
    request.open("POST", "/api/admin/broadcast/files");
    const headers = { ...access(), Accept: "application/json", "X-Filin-Csrf": "1" };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) update(key, { part: Math.floor((loaded / total) * 100) });
    };
    request.onload = () => done({ status: request.status, text: request.responseText });
    request.onerror = () => fail(new Away("upload"));
    request.onabort = () => fail(new Away("aborted"));
    const form = new FormData();
    if (kind) form.set("kind", kind);
    form.set("file", file, file.name);
    request.send(form);
  });
}

function answerOf({ status, text }: { status: number; text: string }): DraftFile {
  try {
    const body = JSON.parse(text) as DraftFile & Schemas["Problem"];
    if (status < 300) return body;
    if (body.code) throw new Problem(body);
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Not the daemon's words: a proxy in between answers for it.
  }
  throw new Away(`HTTP ${status}`);
}

async function run(upload: Upload): Promise<void> {
  const { key, file } = upload;
  const thumb = thumbOf(file);
  try {
    let answer = await send(upload);
    if (answer.status === 401 && (await renew())) answer = await send(upload);
    const known = answerOf(answer);
    // Taken away while it was on its way.
    if (!uploads.value.some((one) => one.key === key)) return;
    const picture = await thumb;
    if (picture && known.kind !== "document") {
      thumbs.value = { ...thumbs.value, [known.id]: picture };
    }
    uploads.value = uploads.value.filter((one) => one.key !== key);
    change({ files: [...draft.value.files.filter(({ id }) => id !== known.id), known] });
  } catch (error) {
    update(key, { error, part: 0 });
  } finally {
    requests.delete(key);
  }
}

/** How many more there may be. */
export function room(): number {
  return MAX_FILES - draft.value.files.length - uploads.value.length;
}

/** Takes files in; what is more than an album holds is left, and how many that were is said. */
export function take(files: File[], kind: Kind | undefined): number {
  const fits = files.slice(0, Math.max(0, room()));
  const fresh = fits.map((file): Upload => {
    keys += 1;
    return { key: keys, file, kind, part: 0 };
  });
  uploads.value = [...uploads.value, ...fresh];
  // One after the other: they stand in the order in which they were chosen.
  void fresh.reduce((before, one) => before.then(() => run(one)), Promise.resolve());
  return files.length - fits.length;
}

/** Once more, after it failed. */
export function again(upload: Upload): void {
  uploads.value = uploads.value.map((one) => {
    if (one.key !== upload.key) return one;
    const { error: _, ...rest } = one;
    return { ...rest, part: 0 };
  });
  void run(upload);
}

/** No longer wanted. */
export function drop(key: number): void {
  uploads.value = uploads.value.filter((one) => one.key !== key);
  requests.get(key)?.abort();
}
