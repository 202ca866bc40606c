import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Why } from '../../../src/screens/Advice/Why.tsx';
import { cases, showAdvice } from './advising.tsx';
import { heading } from '../openApp.tsx';

vi.mock('../../../src/screens/Advice/Why.tsx', () => ({
  Why: vi.fn(() => {
    throw new Error('as planned');
  }),
}));

test('what explains the advice takes none of it away when it fails', () => {
  vi.spyOn(console, 'error').mockReturnValue();
  showAdvice(cases.danger);
  expect(Why).toHaveBeenCalled();
  expect(heading()).toHaveTextContent('999');
  expect(screen.getAllByRole('link', { name: /999/ })[0]).toBeVisible();
});
