import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../../flows/vocabulary/questions.ts';
import { profile } from '../../../src/directory/embeddedProfile.ts';
import { services } from '../../../src/directory/records.ts';
import type { SchoolProfile } from '../../../src/directory/schoolProfile.ts';
import { cases, named, showAdvice } from './advising.tsx';
import { ring } from '../../numbers.ts';

/** The services in full come late the first time; from then on they are drawn with the rest. */
beforeAll(async () => {
  const { unmount } = showAdvice(cases.bereaved);
  await screen.findByRole('heading', { name: 'More help' }, { timeout: 30_000 });
  unmount();
}, 40_000);

const calls = (): HTMLElement[] => screen.queryAllByRole('link').filter((link) => isTel(link));
const isTel = (link: HTMLElement): boolean => link.getAttribute('href')?.startsWith('tel:') ?? false;
const telsOf = (links: readonly HTMLElement[]): (string | null)[] =>
  links.map((link) => link.getAttribute('href'));
const lead = (): HTMLElement => screen.getByRole('heading', { level: 1 });
/** The numbers from the top of the page down: the first one is the one to tap. */
const firstNumber = (): string | null | undefined => telsOf(calls())[0];
const listUnder = (heading: string | RegExp): HTMLElement => {
  // eslint-disable-next-line testing-library/no-node-access -- the list that follows a heading has no name of its own
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling;
  if (!(list instanceof HTMLElement)) throw new Error(`Nothing is under ${String(heading)}.`);
  return list;
};
const text = (): string => document.body.textContent;
const schoolNumber = 'tel:+441905772740';

describe('an emergency', () => {
  it('leads with 999 as the first number on the page', () => {
    showAdvice(cases.danger, { place: { kind: 'early', exit: 'danger' } });
    expect(lead()).toHaveTextContent('Call 999');
    expect(firstNumber()).toBe(ring.emergency.href);
    expect(screen.getByText('Now', { selector: 'strong' })).toBeVisible();
  });

  it('tells how to call when it is hard to speak', () => {
    showAdvice(cases.danger);
    const methods = within(listUnder(/give the place first/));
    expect(methods.getByText(/press 55/)).toBeVisible();
    expect(methods.getByText(/landline/)).toBeVisible();
    expect(methods.getByText(/999 BSL/)).toBeVisible();
  });

  it('carries on when everyone is safe, and only there', async () => {
    const { onCarryOn } = showAdvice(cases.danger, { place: { kind: 'early', exit: 'danger' } });
    await userEvent.click(screen.getByRole('button', { name: 'When everyone is safe, carry on' }));
    expect(onCarryOn).toHaveBeenCalledOnce();
  });

  it('has nothing to carry on to once the questions are done', () => {
    showAdvice(cases.danger);
    expect(screen.queryByRole('button', { name: /carry on/ })).not.toBeInTheDocument();
  });

  it('shows the out-of-hours team above the front door at night, and keeps both', () => {
    showAdvice(cases.imminent, { switches: { clock: 'out_of_hours' } });
    expect(telsOf(calls()).slice(0, 2)).toEqual([ring.outOfHours.href, ring.frontDoor.href]);
  });

  it('shows the front door above the out-of-hours team by day, and keeps both', () => {
    showAdvice(cases.imminent);
    expect(telsOf(calls()).slice(0, 2)).toEqual([ring.frontDoor.href, ring.outOfHours.href]);
  });
});

describe('female genital mutilation', () => {
  it('has a teacher report in person on 101, and tell the lead as a second step', () => {
    showAdvice(cases.fgmTeacher, { place: { kind: 'early', exit: 'fgm' } });
    expect(lead()).toHaveTextContent('Ring 101 yourself');
    expect(firstNumber()).toBe('tel:101');
    expect(screen.getByText(/mandatory report of female genital mutilation/)).toBeVisible();
    expect(screen.getByText(/police reference number/)).toBeVisible();
    const [second] = within(listUnder('What to do next')).getAllByRole('listitem');
    expect(second).toHaveTextContent(/Tell the safeguarding lead/);
    expect(screen.getByText(/may (still |)change/)).toBeVisible();
  });

  it('keeps the report as a step of its own when 999 comes first, and says once what it must hold', () => {
    showAdvice({ ...cases.fgmTeacher, danger_now: 'yes' });
    expect(lead()).toHaveTextContent('Call 999');
    const steps = within(listUnder('What to do next'));
    expect(steps.getByText('Ring 101 yourself to tell the police')).toBeVisible();
    expect(screen.getAllByText(/mandatory report of female genital mutilation/)).toHaveLength(1);
  });

  it('sends an assistant to the lead and puts no duty in law on them', () => {
    showAdvice(cases.fgmAssistant, { place: { kind: 'early', exit: 'fgm' } });
    expect(lead()).toHaveTextContent(/Tell the safeguarding lead/);
    expect(text()).not.toMatch(/mandatory report of female/);
    expect(screen.queryByText(/The law asks this of you/)).not.toBeInTheDocument();
  });

  it('keeps everybody from contacting the family', () => {
    showAdvice(cases.fgmTeacher);
    expect(screen.getByRole('heading', { name: 'Is it safe to contact home?' })).toBeVisible();
    expect(within(listUnder('Do not')).getByText(/^contact family, friends or community/)).toBeVisible();
  });
});

describe('a worry about the head', () => {
  it('shows no number of the school and no name of the head or deputy anywhere', () => {
    showAdvice(cases.headInQuestion);
    expect(telsOf(calls())).not.toContain(schoolNumber);
    expect(text()).not.toContain('772740');
    expect(text()).not.toContain(named('dsl'));
    expect(text()).not.toContain(named('deputyDsls'));
    expect(text()).not.toContain('westlands.worcs.sch.uk');
  });

  it('asks the front door for the LADO while the chair has no private number', () => {
    showAdvice(cases.headInQuestion);
    expect(lead()).toHaveTextContent('Tell the chair of governors');
    expect(
      screen.getByRole('link', {
        name: new RegExp(`Ring ${ring.frontDoor.reading} Family Front Door Ask for the LADO on duty`),
      }),
    ).toBeVisible();
    expect(text()).not.toContain(named('chairOfGovernors'));
  });

  it("gives the chair's own number where the profile marks it as private", () => {
    const school: SchoolProfile = {
      ...profile,
      people: {
        ...profile.people,
        chairOfGovernors: {
          name: 'Sam Example',
          confidential: true,
          phone: { e164: '+447700900123', reading: '07700 900123' },
        },
      },
    };
    showAdvice(cases.headInQuestion, { school });
    expect(firstNumber()).toBe('tel:+447700900123');
    expect(telsOf(calls())).not.toContain(schoolNumber);
  });

  it('does not send a young person to the school either', () => {
    showAdvice({ ...cases.youngHurt, subject: 'head' });
    expect(telsOf(calls())).not.toContain(schoolNumber);
    expect(text()).not.toContain(named('dsl'));
  });
});

describe('forced marriage', () => {
  it('never offers a step towards the family, also where nobody at home is a risk', () => {
    showAdvice(cases.forcedMarriage);
    expect(screen.getByRole('heading', { name: 'Is it safe to contact home?' })).toBeVisible();
    expect(text()).not.toMatch(/Tell the family what you share/);
    expect(text()).not.toMatch(/Tell the parents/);
    expect(screen.getByText('Check first that contacting home is safe.')).toBeVisible();
  });
});

describe('going-home time', () => {
  const gate = {
    danger_now: 'no',
    imminent_sig_harm: 'no',
    audience: 'teacher',
    subject: 'child',
    topics: ['collection'],
  } as const satisfies Answers;
  const waiting: Answers = { ...gate, collection: 'not_collected' };
  const notAllowed: Answers = { ...gate, collection: 'not_allowed' };

  it('comes before the other questions, and so does self-harm', async () => {
    const { onCarryOn, unmount } = showAdvice(waiting, { place: { kind: 'early', exit: 'going_home' } });
    expect(lead()).toHaveTextContent('Find out who can come, and keep the child with you');
    await userEvent.click(screen.getByRole('button', { name: 'When everyone is safe, carry on' }));
    expect(onCarryOn).toHaveBeenCalledOnce();
    unmount();
    showAdvice(
      { ...gate, topics: ['self_harm'], self_harm: 'safe_now' },
      { place: { kind: 'early', exit: 'harm_to_self' } },
    );
    expect(screen.getByRole('heading', { name: 'There is more to do, but this comes first' })).toBeVisible();
  });

  it('says that it may change where a worry ticked with it counts as its graver case meanwhile', () => {
    const place = { kind: 'early', exit: 'going_home' } as const;
    const { unmount } = showAdvice(waiting, { place });
    expect(text()).not.toContain('These steps may still change.');
    unmount();
    showAdvice({ ...waiting, topics: ['collection', 'fgm'] }, { place });
    expect(text()).toContain('These steps may still change.');
  });

  it('says by when the council is rung, with the time where the school has given its hours', () => {
    const { unmount } = showAdvice(waiting);
    expect(text()).toContain('No later than one hour after the last session or club ends');
    unmount();
    const schoolDay = { opensAt: '08:45', closesAt: '15:20' };
    const known = showAdvice(waiting, { school: { ...profile, hours: { ...profile.hours, schoolDay } } });
    expect(text()).toContain('No later than 4.20pm');
    known.unmount();
    showAdvice(waiting, { school: { ...profile, lateCollectionTime: '16:00' } });
    expect(text()).toContain('No later than 4pm');
  });

  it('tells staff at the gate what they may do, and nobody else', () => {
    const title = { name: 'What you may do at going-home time' };
    const { unmount } = showAdvice(notAllowed);
    expect(lead()).toHaveTextContent('Do not hand the child over');
    expect(screen.getByRole('heading', title)).toBeVisible();
    unmount();
    showAdvice({ ...notAllowed, audience: 'parent_carer' });
    expect(screen.queryByRole('heading', title)).not.toBeInTheDocument();
    expect(lead()).toHaveTextContent('Ring the school, so that the child is not handed over');
  });
});

describe('early help', () => {
  it('has a page to open, somebody to ring, and both kinds of agreement', () => {
    showAdvice(cases.earlyHelp);
    expect(lead()).toHaveTextContent(/early help assessment/);
    expect(firstNumber()).toBe(schoolNumber);
    expect(screen.getAllByRole('link', { name: /worcestershire\.gov\.uk\/eha/ })[0]).toBeVisible();
    expect(screen.getByText(/^For a service, such as an early help assessment/)).toBeVisible();
    expect(screen.getByText(/^Sharing what you know is not a matter of consent/)).toBeVisible();
  });

  it('asks again for signs of harm when the family has said no', async () => {
    const { onChange } = showAdvice(cases.refused);
    expect(screen.getByText(/Record that the family said no/)).toBeVisible();
    expect(text()).not.toMatch(/^Start an early help assessment/);
    await userEvent.click(screen.getByRole('button', { name: 'Change: is there any sign of harm?' }));
    expect(onChange).toHaveBeenCalledWith('sig_harm_suspected');
  });
});

describe('a lead whose referral was turned down', () => {
  it('escalates, and asks the first two questions again', async () => {
    const { onChange } = showAdvice(cases.dslReferral);
    expect(screen.getByRole('heading', { name: 'If you do not agree, or hear nothing' })).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Change: could a child be badly harmed very soon?' }),
    );
    expect(onChange).toHaveBeenCalledWith('imminent_sig_harm');
  });
});

describe('a parent in a home with domestic abuse', () => {
  it('can ring the front door and the helplines, and hears what happens then', () => {
    showAdvice(cases.parentDomesticAbuse);
    expect(firstNumber()).toBe(ring.frontDoor.href);
    expect(telsOf(calls())).toEqual(
      expect.arrayContaining([ring.outOfHours.href, 'tel:+448009803331', 'tel:+448000149082']),
    );
    expect(screen.getByRole('heading', { name: 'What happens when you ring' })).toBeVisible();
    expect(screen.getByText('Do not confront anyone first. Choose a safe phone.')).toBeVisible();
    expect(screen.getByText(/Only print or copy where that is safe/)).toBeVisible();
  });

  it('sees no level numbers, no tier and no rule ids', () => {
    showAdvice(cases.parentEarlyHelp);
    expect(screen.getByText('Where does this sit?')).toBeVisible();
    expect(screen.getByRole('img', { name: /on the step “Need a bit of help\?”/ })).toBeInTheDocument();
    expect(text()).not.toMatch(/Level of need|level \d|Early support to plan/i);
    expect(text()).not.toMatch(/\b[RPY]\d+[a-z]?\b/);
  });
});

describe('a child or young person', () => {
  it.each([cases.young, cases.youngHurt])('always has Childline, 999 and an adult to trust', (answers) => {
    showAdvice(answers);
    expect(telsOf(calls())).toEqual(expect.arrayContaining([ring.childline.href, ring.emergency.href]));
    expect(screen.getByText(/Talk to an adult you trust/)).toBeVisible();
  });

  it.each([cases.young, cases.youngHurt])('sees no levels and no rule ids', (answers) => {
    showAdvice(answers);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(text()).not.toMatch(/\blevels?\b/i);
    expect(text()).not.toMatch(/Specialist support/);
    expect(text()).not.toMatch(/\b[RPY]\d+[a-z]?\b/);
  });

  it('is never told that parents must not know', () => {
    showAdvice(cases.youngHurt);
    expect(text()).not.toMatch(/(do not|not to|never) (contact|tell).{0,30}(parent|family|mum|dad)/i);
    expect(text()).not.toMatch(/contact family, friends/);
    expect(screen.getByText('You choose which adult to tell first.')).toBeVisible();
  });
});

const unfold = (summary: string): Promise<void> => userEvent.click(screen.getByText(summary));

describe('what fits the situation', () => {
  it('goes from the lead to the front door when nobody at school answered, and says so', async () => {
    showAdvice(cases.harmSuspected);
    expect(lead()).toHaveTextContent('Tell the safeguarding lead or deputy');
    const no = within(screen.getByRole('group', { name: /Did you reach/ })).getByRole('radio', {
      name: /^No/,
    });
    await userEvent.click(no);
    expect(lead()).toHaveTextContent('Ring the Family Front Door');
    expect(firstNumber()).toBe(ring.frontDoor.href);
    expect(no).toHaveFocus();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'The advice has changed. First: Ring the Family Front Door',
    );
  });

  it('says nothing before anything has changed', () => {
    showAdvice(cases.harmSuspected);
    screen.getAllByRole('status').forEach((status) => expect(status).toBeEmptyDOMElement());
  });

  it('can be told right where it says what to do when nobody answers', async () => {
    showAdvice(cases.harmSuspected);
    await userEvent.click(screen.getByRole('button', { name: /^Nobody answered/ }));
    expect(lead()).toHaveTextContent('Ring the Family Front Door');
  });

  it('asks for the council only when the child lives outside Worcestershire', async () => {
    showAdvice(cases.harmSuspected, { switches: { lives_in_worcs: 'no' } });
    await userEvent.selectOptions(screen.getByLabelText(/Which council/), 'Birmingham');
    const birmingham = services.find(({ id }) => id === 'csc-birmingham')?.phones[0]?.e164 ?? '';
    expect(telsOf(calls())).toContain(`tel:${birmingham}`);
  });

  it('asks everyone only what the decision table asks of them', async () => {
    showAdvice(cases.young);
    await unfold('School shut, or home is elsewhere?');
    expect(screen.queryByRole('group', { name: /log in/ })).not.toBeInTheDocument();
    expect(screen.queryByLabelText(/Which council/)).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: /Did you reach/ })).toBeVisible();
  });

  it('does not ask a lead whether they reached themselves', async () => {
    showAdvice(cases.dslReferral);
    await unfold('Shut now, or lives elsewhere?');
    await unfold('Other children? No login? Age?');
    expect(screen.queryByRole('group', { name: /Did you reach/ })).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: /log in/ })).toBeVisible();
  });

  it('marks the school as not staffed while it is closed, and rings somebody else first', () => {
    showAdvice(cases.dslAllegation, { switches: { school_open: 'no' } });
    expect(firstNumber()).not.toBe(schoolNumber);
    expect(screen.getAllByText(/nobody answers there now/)[0]).toBeVisible();
  });

  it('leaves out services for another age', async () => {
    showAdvice({ ...cases.parentEarlyHelp, topics: ['young_carer'] });
    const list = listUnder('Who else can help');
    expect(within(list).getByRole('heading', { name: /young carers/i })).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText(/How old is the child/), 'Under 5');
    expect(
      within(listUnder('Who else can help')).queryByRole('heading', { name: /young carers/i }),
    ).toBeNull();
  });
});

describe('numbers that must stay hidden', () => {
  it('never appear, and what to do instead does', () => {
    showAdvice(cases.dslAllegation);
    expect(text()).not.toMatch(/846221|768054/);
    expect(screen.getAllByText(/We do not have a checked phone number for the LADO/)[0]).toBeVisible();
  });

  it('never appear for a bereaved family', () => {
    showAdvice(cases.bereaved);
    const footsteps = services.find(({ id }) => id === 'footprints');
    expect(footsteps?.display).toBe('hide-number');
    expect(screen.getByText(/We do not have a checked number/)).toBeVisible();
  });
});

describe('the urgency', () => {
  it('is shown by word and icon, never by colour alone', () => {
    /* eslint-disable testing-library/no-node-access -- a drawing beside its word is hidden from those who listen */
    const seen = [cases.danger, cases.young, cases.earlyHelp].map((answers) => {
      const { unmount } = showAdvice(answers);
      const word = screen.getByText(/^(Now|Today|This week.*)$/, { selector: 'strong' });
      const drawing = word.previousElementSibling;
      unmount();
      return { word: word.textContent, drawing };
    });
    expect(seen.map(({ word }) => word)).toEqual(['Now', 'Today', 'This week, within 5 school days']);
    const [now, today, soon] = seen.map(({ drawing }) => drawing);
    expect(now?.childElementCount).toBeGreaterThan(0);
    /* eslint-enable testing-library/no-node-access */
    expect([now?.isEqualNode(today ?? null), today?.isEqualNode(soon ?? null)]).toEqual([false, false]);
  });
});

describe('the card of the first step', () => {
  it("is headed by that step's own deadline, though another step is due now", () => {
    showAdvice(cases.fgmTeacher);
    expect(lead()).toHaveTextContent('Ring 101 yourself to tell the police');
    expect(
      screen.getByText('As soon as you can, by the end of the next working day', { selector: 'strong' }),
    ).toBeVisible();
    expect(screen.getAllByText('Now').length).toBeGreaterThan(0);
    expect(screen.queryByText('Now', { selector: 'strong' })).not.toBeInTheDocument();
  });
});

describe('every advice', () => {
  it.each(Object.entries(cases))('shows words, owners and somebody to ring: %s', (_, answers) => {
    showAdvice(answers);
    expect(text()).not.toMatch(/(advice(-page)?|services|questions):\w|\{\{|undefined/);
    expect(calls().length).toBeGreaterThan(0);
    expect(screen.getByText(/^If it gets worse/)).toBeVisible();
    expect(screen.getByText("Not yet checked by this school's safeguarding lead")).toBeVisible();
  });

  it('says who checked it by saying nothing more once the lead has', () => {
    showAdvice(cases.danger, { school: { ...profile, checkedByDsl: { name: 'A', on: '2026-11-01' } } });
    expect(screen.queryByText(/Not yet checked/)).not.toBeInTheDocument();
  });

  it('numbers the steps after the first one without a gap', () => {
    showAdvice(cases.harmSuspected);
    const numbers = screen
      .getAllByRole('listitem')
      .flatMap((item) => item.getAttribute('value') ?? [])
      .map(Number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 2));
  });

  it('tells which answers led to it, and lets each be changed', async () => {
    const { onChange } = showAdvice(cases.harmSuspected);
    await userEvent.click(screen.getByText('What you answered'));
    await userEvent.click(screen.getByRole('button', { name: 'Change What kind of worry is it?' }));
    expect(onChange).toHaveBeenCalledWith('topics');
  });

  it('names its rules and sources for staff', async () => {
    showAdvice(cases.harmSuspected);
    await userEvent.click(screen.getByText('Why these steps, and where they come from'));
    expect(screen.getByText('R10')).toBeVisible();
    expect(screen.getAllByRole('link', { name: /Keeping children safe in education/ })[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  });

  it('can be left, printed and started again', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { onBack, onRestart, onFinish } = showAdvice(cases.harmSuspected);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
    await userEvent.click(screen.getByRole('button', { name: 'Print this page' }));
    expect([onBack, onRestart, onFinish, print].map((one) => one.mock.calls.length)).toEqual([1, 1, 1, 1]);
    expect(screen.getByText(/All your answers are forgotten/)).toBeVisible();
  });

  it('is copied as text', async () => {
    const user = userEvent.setup();
    showAdvice(cases.harmSuspected);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await navigator.clipboard.readText()).toContain('Now: Tell the safeguarding lead or deputy');
    expect(screen.getByText('Copied. You can paste it now.')).toBeVisible();
  });

  it('is shown for manual copying if the clipboard refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    showAdvice(cases.harmSuspected);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The advice as text' });
    expect(box.value).toContain('Now: Tell the safeguarding lead or deputy');
  });
});
