/**
 * What people say of a worry: children, parents, staff; with slips of the finger; and words that the list once explained itself
 * with. With the worry that is meant, and at most four letters that find it.
 */
import type { Topic } from '../../../flows/vocabulary/questions.ts';

export interface Sentence {
  readonly said: string;
  readonly meant: Topic;
  readonly letters: string;
}

const about = (meant: Topic, ...rows: readonly (readonly [said: string, letters: string])[]): Sentence[] =>
  rows.map(([said, letters]) => ({ said, meant, letters }));

export const sentences: readonly Sentence[] = [
  ...about(
    'physical_abuse',
    ['hits', 'hits'],
    ['my mum hits me', 'hits'],
    ['bruises on her arm', 'brui'],
    ['strangled', 'stra'],
    ['someone shook the baby and it was shaken', 'shak'],
  ),
  ...about(
    'neglect',
    ['dirty clothes and always hungry', 'hung'],
    ['left home alone', 'alon'],
    ['no coat in winter', 'coat'],
  ),
  ...about(
    'emotional_abuse',
    ['dad shouts at me all the time', 'shou'],
    ['he is humiliated', 'humi'],
    ['scared of dad', 'scar'],
  ),
  ...about(
    'sexual_abuse',
    ['he touched me down there', 'touc'],
    ['she was raped', 'rape'],
    ['sarahs law', 'sara'],
  ),
  ...about(
    'child_on_child_sexual',
    ['my brother touches me', 'brot'],
    ['pulled down trousers', 'trou'],
    ['sexual remarks and harassment', 'hara'],
  ),
  ...about(
    'domestic_abuse',
    ['my dad hits my mum', 'hits'],
    ['clares law', 'clar'],
    ['controlling partner', 'cont'],
  ),
  ...about('encompass_notice', ['police notification', 'noti'], ['encompass', 'enco']),
  ...about('fgm', ['cut down there', 'cut'], ['sunna', 'sunn'], ['circumcision', 'circ'], ['fgm', 'fgm']),
  ...about(
    'forced_marriage_hba',
    ['wedding abroad', 'wedd'],
    ['breast ironing', 'brea'],
    ['virginity test', 'virg'],
    ['hymen surgery', 'hyme'],
  ),
  ...about('faith_abuse', ['called a witch', 'witc'], ['possessed by evil spirits', 'spir']),
  ...about('fii', ['always at the doctor', 'doct'], ['munchausen', 'munc']),
  ...about(
    'bullying',
    ['they call me names', 'name'],
    ['no friends', 'frie'],
    ['left out of everything', 'left'],
  ),
  ...about(
    'exploitation',
    ['county lines', 'coun'],
    ['older boyfriend buys gifts', 'gift'],
    ['gang', 'gang'],
    ['modern slavery', 'slav'],
  ),
  ...about('weapon', ['knife in his bag', 'knif'], ['brought a blade', 'blad']),
  ...about('hate_crime', ['racist remark', 'raci'], ['called names because of colour', 'colo']),
  ...about('radicalisation', ['isis videos', 'isis'], ['terorism', 'terr'], ['far right', 'righ']),
  ...about('stalking', ['ex follows her home', 'foll'], ['someone put a tracker in her bag', 'trac']),
  ...about(
    'images',
    ['nudes', 'nude'],
    ['blackmailed', 'blac'],
    ['deepfake', 'deep'],
    ['a picture made by AI', 'pict'],
  ),
  ...about(
    'grooming',
    ['talking to a man online', 'talk'],
    ['roblox stranger', 'stra'],
    ['secret friend', 'secr'],
  ),
  ...about(
    'online',
    ['my son watches porn', 'porn'],
    ['online scam', 'scam'],
    ['on his fone all night', 'phon'],
  ),
  ...about(
    'self_harm',
    ['he says he wants to die', 'die'],
    ['swallowed tablets', 'tabl'],
    ['cutting herself', 'cutt'],
    ['kms', 'kms'],
    ['suicidal', 'suic'],
  ),
  ...about('mental_health', ['sad all the time', 'sad'], ['anxiaty', 'anxi'], ['camhs refused us', 'camh']),
  ...about('bereavement', ['nan died', 'died'], ['berevement', 'bere'], ['funeral', 'fune']),
  ...about(
    'health_sleep_toileting',
    ['wets the bed', 'wets'],
    ['will not sleep', 'slee'],
    ['soiling', 'soil'],
  ),
  ...about('drugs_alcohol', ['mum is drunk', 'drun'], ['nitrous oxide', 'nitr'], ['vaping', 'vapi']),
  ...about('gender_questioning', ['wants to be a girl', 'gend'], ['trans', 'tran']),
  ...about('missing', ['missing child', 'miss'], ['ran away', 'ran'], ['has not come home', 'runa']),
  ...about('attendance', ["won't go to school", 'scho'], ['late every day', 'late'], ['truant', 'trua']),
  ...about(
    'collection',
    ['nobody has picked him up', 'pick'],
    ['abducted by father', 'abdu'],
    ['drunk at the gate', 'gate'],
  ),
  ...about('send', ['autism', 'auti'], ['dislexia', 'dysl'], ['wheelchair', 'whee']),
  ...about(
    'housing_money',
    ['no food', 'food'],
    ['evicted', 'evic'],
    ['sleeping in the car', 'home'],
    ['cannot pay rent', 'rent'],
  ),
  ...about('young_carer', ['looks after his mum', 'look'], ['carer', 'care']),
  ...about('parent_in_prison', ['dad in prison', 'pris'], ['locked up', 'lock']),
  ...about('private_fostering', ['lives with his aunt', 'aunt'], ['staying with a friend', 'stay']),
  ...about('court', ['parents splitting up', 'spli'], ['divorce', 'divo'], ['has to be a witness', 'witn']),
  ...about('adult_at_risk', ['grandad is being hurt', 'gran'], ['elderly neighbour', 'elde']),
];
