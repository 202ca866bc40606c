import type { MouseEvent, ReactNode } from 'react';
import { useSearch } from 'wouter';
import { addressOf } from '../../navigation/address.ts';
import { useAddressOf } from '../../navigation/Navigation.tsx';
import { questionsPath } from '../../routes.ts';

interface Props {
  readonly className?: string;
  readonly onBegin: () => void;
  readonly children: ReactNode;
}

/** To the first question. A real link: it works before the script has loaded, only without a voice. */
export function BeginLink({ className, onBegin, children }: Props) {
  const begin = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onBegin();
  };
  const addressHere = useAddressOf();
  return (
    <a className={className} href={addressHere(addressOf(questionsPath, useSearch()))} onClick={begin}>
      {children}
    </a>
  );
}
