import { createContext, useContext, type ReactNode } from 'react';

/** Whom the words speak to; a wording of its own is written beside the shared one as `…_parent`, `…_young`, `…_dsl`. */
export type Voice = 'staff' | 'dsl' | 'parent' | 'young';

const VoiceContext = createContext<Voice>('staff');

export const useVoice = (): Voice => useContext(VoiceContext);

export function VoiceProvider({ voice, children }: { readonly voice: Voice; readonly children: ReactNode }) {
  return <VoiceContext value={voice}>{children}</VoiceContext>;
}
