-- What readers wrote to the desk: no versions and no audit, since it holds names and addresses of
-- people, and is erased after a time. The folder of the other engine holds the same columns.

create table feedback (
    id text collate "C" not null primary key,
    at bigint not null,
    kind text collate "C" not null,
    page text collate "C",
    text text collate "C" not null,
    evidence text collate "C",
    name text collate "C",
    contact text collate "C",
    handled_at bigint
);
create index feedback_by_time on feedback (at, id);
