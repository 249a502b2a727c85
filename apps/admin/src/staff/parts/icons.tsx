import type { ReactNode } from 'react';
import classes from './icons.module.css';

/** Shapes drawn with the colour of the text beside them; the words say what they mean, so readers skip the drawing. */
export type IconName = keyof typeof shapes;

const shapes = {
  alarm: <path d="M8 1.5 15 14H1L8 1.5Zm-.9 4.6v4h1.8v-4H7.1Zm0 5.2v1.6h1.8v-1.6H7.1Z" fillRule="evenodd" />,
  high: <path d="M8 2l6 6h-3.6v6H5.6V8H2l6-6Z" />,
  medium: <path d="M2 7h12v2.4H2z" />,
  low: <path d="M8 14 2 8h3.6V2h4.8v6H14l-6 6Z" />,
  clock: (
    <path
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Zm.9 1.6v3.3l2.2 2.2-1.2 1.2-2.8-2.8V4.4h1.8Z"
      fillRule="evenodd"
    />
  ),
  pause: <path d="M3 2h3.6v12H3zM9.4 2H13v12H9.4z" />,
  person: (
    <path d="M8 8a3.4 3.4 0 1 0 0-6.8A3.4 3.4 0 0 0 8 8Zm0 1.5c-3.5 0-6.2 1.9-6.2 4.3v1h12.4v-1c0-2.4-2.7-4.3-6.2-4.3Z" />
  ),
  check: <path d="M6.4 13.4 1.4 8.5l1.8-1.8 3.2 3.2 6.4-6.6 1.8 1.8z" />,
  cross: <path d="m3.6 2 4.4 4.4L12.4 2 14 3.6 9.6 8l4.4 4.4-1.6 1.6L8 9.6 3.6 14 2 12.4 6.4 8 2 3.6z" />,
  question: (
    <path d="M8 1C5.3 1 3.4 2.5 3.2 5h2.4c.1-1.2 1-1.9 2.3-1.9 1.3 0 2.2.7 2.2 1.8 0 1-.5 1.5-1.6 2.2C7.2 7.900 6.700 8.700 6.800 10.300h2.200c0-1 .300-1.400 1.500-2.200 1.300-.800 2.100-1.800 2.100-3.300C12.600 2.500 10.700 1 8 1ZM6.600 12h2.600v2.800H6.600z" />
  ),
  copies: (
    <path
      d="M5 1h10v10h-3v4H1V5h4V1Zm1.800 1.800V5H12v4.200h1.200V2.800H6.800ZM2.800 6.800v6.400h7.400V6.800H2.800Z"
      fillRule="evenodd"
    />
  ),
  pencil: <path d="m11.500 1 3.500 3.500-9 9L1.500 14.500l1-4.500z" />,
  eye: (
    <path
      d="M8 3c3.500 0 6.200 2.400 7.500 5-1.300 2.600-4 5-7.500 5S1.800 10.600.5 8C1.800 5.400 4.500 3 8 3Zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z"
      fillRule="evenodd"
    />
  ),
  globe: (
    <path
      d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM2.900 7.100h2.200c.1-1.400.4-2.600.8-3.600a5.200 5.200 0 0 0-3 3.600Zm4 0h2.200C8.900 4.500 8.300 3 8 3s-.9 1.500-1.100 4.100Zm4 0h2.200a5.200 5.200 0 0 0-3-3.600c.4 1 .7 2.200.8 3.600Zm-8 1.800a5.200 5.200 0 0 0 3 3.600c-.4-1-.7-2.200-.8-3.600H2.900Zm4 0c.2 2.600.8 4.100 1.100 4.100s.9-1.500 1.100-4.100H6.900Zm4 0c-.1 1.400-.4 2.600-.8 3.600a5.200 5.200 0 0 0 3-3.600h-2.200Z"
      fillRule="evenodd"
    />
  ),
  inbox: (
    <path
      d="M2.500 2h11l1.500 7v5H1V9l1.500-7Zm1.500 1.800L2.900 9H5.500l1 2h3l1-2h2.600L12 3.800H4Z"
      fillRule="evenodd"
    />
  ),
  back: <path d="M7 2 1 8l6 6 1.500-1.500L5.100 9H15V7H5.100l3.400-3.500z" />,
  withdrawn: <path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4 7v2h8V7H4Z" fillRule="evenodd" />,
} satisfies Record<string, ReactNode>;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={classes.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
