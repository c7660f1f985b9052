-- What readers wrote to the desk: no versions and no audit, since it holds names and addresses of
-- people, and is erased after a time. The folder of the other engine holds the same columns.

create table feedback (
    id text not null primary key,
    at integer not null,
    kind text not null,
    page text,
    text text not null,
    evidence text,
    name text,
    contact text,
    handled_at integer
) strict;
create index feedback_by_time on feedback (at, id);
