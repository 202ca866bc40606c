import { createContext, useContext, type ReactNode } from 'react';
import type { Voice } from '../../flows/vocabulary/questions.ts';

const VoiceContext = createContext<Voice>('staff');

export const useVoice = (): Voice => useContext(VoiceContext);

/** Is the voice for somebody who works with children? A safeguarding lead counts. */
export const isStaffVoice = (voice: Voice): voice is 'staff' | 'dsl' => voice === 'staff' || voice === 'dsl';

export function VoiceProvider({ voice, children }: { readonly voice: Voice; readonly children: ReactNode }) {
  return <VoiceContext value={voice}>{children}</VoiceContext>;
}
