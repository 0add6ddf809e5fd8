import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';

/** The title of a field that is made of several inputs, and what it is for. */
export function FieldHead(props: {
  id: string;
  title: ReactNode;
  description: ReactNode;
}) {
  return (
    <>
      <Typography
        id={props.id}
        variant="subtitle1"
        component="div"
        style={{ fontWeight: 600 }}
      >
        {props.title}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {props.description}
      </Typography>
    </>
  );
}
