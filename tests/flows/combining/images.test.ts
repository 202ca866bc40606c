import { describe, expect, it } from 'vitest';
import { advise } from '../../../flows/advise.ts';
import { follow } from '../../../flows/engine/path.ts';
import type { Answers, Audience } from '../../../flows/vocabulary/questions.ts';
import { about, circumstances, ids, mustNotIds, noHarm, stepOf } from './given.ts';

const image = (audience: Audience, more: Answers = {}): Answers =>
  about(audience, ['images'], { image_adult_involved: 'no', ...more });

describe('R16, R16a: an image with no adult in it', () => {
  it('a lead alone is asked whether it calls for a referral at once, and only of an image', () => {
    expect(follow(image('dsl'), circumstances()).next?.page).toBe('image_immediate');
    for (const audience of ['teacher', 'parent_carer', 'young_person'] as const)
      expect(follow(image(audience), circumstances()).next?.page).toBe('sig_harm_suspected');
    const grooming = about('dsl', ['grooming'], { image_adult_involved: 'no' });
    expect(follow(grooming, circumstances()).next?.page).toBe('sig_harm_suspected');
    expect(advise({ ...grooming, ...noHarm }, circumstances()).rules).toContain('R16');
  });

  it.each(['yes', 'not_sure'] as const)(
    '%s: harm is suspected, and FFD and the police hear today',
    (at_once) => {
      const advice = advise(
        image('dsl', { image_immediate: at_once, risk_from_family: 'no' }),
        circumstances(),
      );
      expect(advice.rules).toEqual(expect.arrayContaining(['R16a', 'R11']));
      expect(advice.primary).toMatchObject({ rule: 'R16a', action: 'ffd_referral_today', deadline: 'now' });
      expect(stepOf(advice, 'police_about_image')?.contacts).toEqual(['west-mercia-police', 'emergency-999']);
      expect(ids(advice)).not.toContain('police_about_adult');
      expect(ids(advice)).toContain('weigh_and_record_image');
    },
  );

  it('no: the lead weighs, records, tells the parents and asks FFD about a child under 13', () => {
    const advice = advise(image('dsl', { ...noHarm, image_immediate: 'no' }), circumstances());
    expect(advice.primary).toMatchObject({ rule: 'R16', action: 'dsl_today', deadline: 'now' });
    expect(ids(advice)).toEqual(
      expect.arrayContaining(['weigh_and_record_image', 'tell_parents_if_safe', 'ffd_advice_under_13']),
    );
    expect(stepOf(advice, 'ffd_advice_under_13')?.contacts[0]).toBe('family-front-door');
  });

  it('the parents are not told before the family is known to be no risk', () => {
    const advice = advise(image('dsl', { sig_harm_suspected: 'no', image_immediate: 'no' }), circumstances());
    expect(ids(advice)).not.toContain('tell_parents_if_safe');
  });

  it('weighing is the lead’s: other staff read neither that nor what to tell the parents', () => {
    const advice = advise(image('teacher', noHarm), circumstances());
    for (const id of ['weigh_and_record_image', 'tell_parents_if_safe', 'ffd_advice_under_13'] as const)
      expect(ids(advice)).not.toContain(id);
  });

  it('nobody on the staff sees it, asks the child about it or has it deleted before advice', () => {
    for (const audience of ['teacher', 'dsl'] as const)
      for (const image_adult_involved of ['no', 'yes'] as const) {
        const advice = advise(
          image(audience, { image_adult_involved, image_immediate: 'no' }),
          circumstances(),
        );
        expect(mustNotIds(advice)).toEqual(
          expect.arrayContaining([
            'view_or_share_image',
            'ask_child_about_image',
            'delete_image_before_advice',
            'blame_the_child',
          ]),
        );
      }
  });
});

describe('P9, P9a, Y3: an image, at home', () => {
  it('the child asks for it to be taken down, with help', () => {
    for (const audience of ['teacher', 'parent_carer', 'young_person'] as const)
      expect(
        stepOf(advise(image(audience, noHarm), circumstances()), 'ask_for_image_removal')?.contacts,
      ).toContain('report-remove');
  });

  it('a parent neither spreads nor deletes it, and does not answer the adult', () => {
    for (const image_adult_involved of ['no', 'yes'] as const) {
      const never = mustNotIds(advise(image('parent_carer', { image_adult_involved }), circumstances()));
      expect(never).toEqual(
        expect.arrayContaining([
          'forward_or_screenshot_image',
          'delete_image_before_advice',
          'blame_the_child',
        ]),
      );
      expect(never.includes('reply_to_the_adult')).toBe(image_adult_involved === 'yes');
    }
  });
});
