/**
 * Stamps one school after another: reads a profile, checks it, renders its pages, writes them. A faulty profile is reported and
 * left out, and the others continue. Holds one profile at a time, so that all schools in the country need no more memory than
 * one. Reading and writing files is passed in.
 */
import { checkProfile } from '../directory/checkProfile.ts';
import { everyService } from '../directory/everyService.ts';
import { line, pathText } from '../directory/explain.ts';
import { isRecord } from '../directory/isRecord.ts';
import type { SchoolProfile } from '../directory/schoolProfile.ts';
import { listed, type ListedSchool } from './findPages.tsx';
import { logoProblem } from './logoOf.ts';
import { coloursOf } from './schoolColours.ts';
import { makeSharedSchool } from './sharedSchool.ts';
import { sizeOf, type SiteFile } from './siteFile.ts';
import { addressOfSchool, drawSchool, type Drawing } from './stampSchool.ts';

/** A profile not read yet. */
export interface ProfileFile {
  /** Its name in messages. */
  readonly file: string;
  /** Throws if it cannot be read. */
  readonly text: () => string;
  /** A picture beside it; throws if there is none. */
  readonly picture: (name: string) => Uint8Array;
}

export interface Work {
  readonly drawing: Drawing;
  /** Writes all of the files or none; throws if they cannot be written. */
  readonly write: (files: readonly SiteFile[]) => void;
  /** Receives a line for whoever keeps the profile: file, school, field, what is wrong, how to fix it. */
  readonly tell: (fault: string) => void;
  /** Called after each profile with the number processed so far. */
  readonly progress?: (looked: number) => void;
}

export interface Stamped {
  /** The schools that now have pages, in the order of their files. */
  readonly schools: readonly ListedSchool[];
  /** Profiles that were left out. */
  readonly failed: number;
  readonly files: number;
  readonly bytes: number;
  /** For pages that belong to no school. */
  readonly nobody: SchoolProfile;
}

const serviceIds = new Set<string>(everyService.map(({ id }) => id));

/** The profile cannot be stamped; the message is for the person who keeps it. */
class Refused extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const why = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};

/** The result of the work; anything it throws is reported in our own words. */
async function orRefuse<T>(work: () => T | Promise<T>, say: (reason: string) => string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused([say(why(error))]);
  }
}

export async function stampSchools(profiles: Iterable<ProfileFile>, work: Work): Promise<Stamped> {
  const fileWith = new Map<string, string>();
  const sheets = new Set<string>();
  const schools: ListedSchool[] = [];
  const shared = makeSharedSchool();
  let [looked, failed, files, bytes] = [0, 0, 0, 0];

  const write = (whole: readonly SiteFile[]): void => {
    work.write(whole);
    files += whole.length;
    bytes += whole.reduce((sum, file) => sum + sizeOf(file), 0);
  };

  for (const { file, text, picture } of profiles) {
    try {
      const data = await orRefuse<unknown>(
        () => JSON.parse(text()),
        (reason) =>
          line(file, 'the whole file', '', `cannot be read (${reason})`, 'look for a missing comma or quote'),
      );
      const wrong = [...takenSlug(file, data, fileWith), ...checkProfile(file, data, serviceIds)];
      if (wrong.length > 0) throw new Refused(wrong);
      const school = data as SchoolProfile;

      const logo = await logoFile(school, file, picture);
      const pages = await orRefuse(
        () => drawSchool(school, work.drawing),
        (reason) => line(file, school.slug, '', `cannot be stamped: ${reason}`, 'shorten it, or tell us'),
      );
      await orRefuse(
        () => {
          const sheet = coloursOf(school.colours);
          if (sheet && !sheets.has(sheet.name)) write([sheet]);
          if (sheet) sheets.add(sheet.name);
          write([...logo, ...pages]);
        },
        (reason) =>
          line(file, school.slug, '', `cannot be written: ${reason}`, 'make room, and run this again'),
      );
      schools.push(listed(school));
      shared.add(school);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      failed += 1;
      error.lines.forEach(work.tell);
    }
    looked += 1;
    work.progress?.(looked);
  }
  return { schools, failed, files, bytes, nobody: shared.school() };
}

/** The first profile gets the address, even if it proves to be faulty, since nobody can tell which was meant. */
function takenSlug(file: string, data: unknown, fileWith: Map<string, string>): readonly string[] {
  const slug = isRecord(data) ? data['slug'] : undefined;
  if (typeof slug !== 'string') return [];
  const first = fileWith.get(slug);
  if (first !== undefined)
    return [line(file, slug, 'slug', `is also that of ${first}`, 'give each school its own')];
  fileWith.set(slug, file);
  return [];
}

async function logoFile(
  { slug, logo }: SchoolProfile,
  file: string,
  picture: ProfileFile['picture'],
): Promise<readonly SiteFile[]> {
  if (!logo) return [];
  const content = await orRefuse(
    () => picture(logo.file),
    (reason) => line(file, slug, 'logo.file', `cannot be read (${reason})`, 'put it beside the profile'),
  );
  const problem = logoProblem(logo, content);
  if (problem) throw new Refused([line(file, slug, pathText(problem.path), problem.wrong, problem.mend)]);
  return [{ name: `${addressOfSchool(slug).slice(1)}/${logo.file}`, content }];
}
