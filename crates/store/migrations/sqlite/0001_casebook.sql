-- The casebook. Ids and keys are text, instants microseconds since 1970-01-01 UTC, days ISO 8601
-- text, truth 0 or 1. The parts of a case hang on its number, which is for life and sorts them
-- beside each other; `position` keeps their order. The folder of the other engine holds the same
-- tables and columns.

-- One row a name. Its row lock is held until the transaction ends, so numbers are given out in the
-- order of commits.
create table counters (
    name text not null primary key,
    value integer not null
) strict, without rowid;
insert into counters (name, value) values ('case', 0), ('change', 0), ('job', 0);

create table outlets (
    slug text not null primary key,
    name text not null,
    name_key text not null,
    kind text not null,
    country text,
    attribution text not null,
    attribution_source text
) strict, without rowid;
create index outlets_by_name on outlets (name_key);
create index outlets_by_country on outlets (country);

create table outlet_aliases (
    outlet text not null references outlets (slug) on delete cascade,
    position integer not null,
    alias text not null,
    alias_key text not null,
    primary key (outlet, position)
) strict, without rowid;
create index outlet_aliases_by_alias on outlet_aliases (alias_key);

create table outlet_domains (
    outlet text not null references outlets (slug) on delete cascade,
    position integer not null,
    domain text not null,
    primary key (outlet, position)
) strict, without rowid;
create index outlet_domains_by_domain on outlet_domains (domain);

create table outlet_languages (
    outlet text not null references outlets (slug) on delete cascade,
    position integer not null,
    language text not null,
    primary key (outlet, position)
) strict, without rowid;

create table tags (
    slug text not null primary key,
    name text not null,
    name_key text not null
) strict, without rowid;
create index tags_by_name on tags (name_key);

create table tag_labels (
    tag text not null references tags (slug) on delete cascade,
    position integer not null,
    language text not null,
    label text not null,
    label_key text not null,
    primary key (tag, position)
) strict, without rowid;
create index tag_labels_by_label on tag_labels (label_key);

create table tag_aliases (
    tag text not null references tags (slug) on delete cascade,
    position integer not null,
    alias text not null,
    alias_key text not null,
    primary key (tag, position)
) strict, without rowid;
create index tag_aliases_by_alias on tag_aliases (alias_key);

create table narratives (
    slug text not null primary key,
    title text not null,
    summary text not null,
    parent text references narratives (slug)
) strict, without rowid;
create index narratives_by_parent on narratives (parent);

create table narrative_labels (
    narrative text not null references narratives (slug) on delete cascade,
    position integer not null,
    language text not null,
    label text not null,
    primary key (narrative, position)
) strict, without rowid;

create table issues (
    number integer not null primary key,
    title text not null,
    summary text not null,
    published_on text
) strict;

create table cases (
    number integer not null primary key,
    id text not null unique,
    status text not null,
    language text not null,
    title text not null,
    title_key text not null,
    fingerprint text not null,
    summary text not null,
    response text not null,
    origin_dataset text,
    origin_id text,
    origin_url text,
    origin_licence text,
    origin_attribution text,
    created_at integer not null,
    updated_at integer not null,
    published_at integer,
    unique (origin_dataset, origin_id)
) strict;
create index cases_by_status on cases (status, number);
create index cases_by_title on cases (title_key);
create index cases_by_fingerprint on cases (fingerprint);

create table claims (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    text text not null,
    verdict text,
    grain_of_truth text,
    primary key (case_number, position)
) strict, without rowid;

create table appearances (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    outlet text references outlets (slug),
    outlet_label text,
    url text,
    archived_url text,
    published_on text,
    language text,
    headline text,
    quote text,
    primary key (case_number, position)
) strict, without rowid;
create index appearances_by_outlet on appearances (outlet, case_number);
create index appearances_by_day on appearances (published_on);

create table evidence (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    title text not null,
    publisher text,
    published_on text,
    url text,
    archived_url text,
    quote text,
    supports text,
    link_state text,
    link_checked_at integer,
    primary key (case_number, position)
) strict, without rowid;

create table case_languages (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    language text not null,
    primary key (case_number, position)
) strict, without rowid;
create index case_languages_by_language on case_languages (language, case_number);

create table case_countries (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    country text not null,
    primary key (case_number, position)
) strict, without rowid;
create index case_countries_by_country on case_countries (country, case_number);

create table case_tags (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    tag text not null references tags (slug),
    primary key (case_number, position)
) strict, without rowid;
create index case_tags_by_tag on case_tags (tag, case_number);

create table case_narratives (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    narrative text not null references narratives (slug),
    primary key (case_number, position)
) strict, without rowid;
create index case_narratives_by_narrative on case_narratives (narrative, case_number);

create table case_issues (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    issue integer not null references issues (number),
    primary key (case_number, position)
) strict, without rowid;
create index case_issues_by_issue on case_issues (issue, case_number);

create table translations (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    language text not null,
    title text not null,
    summary text not null,
    response text not null,
    kind text not null,
    primary key (case_number, position)
) strict, without rowid;

create table unresolved (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    field text not null,
    label text not null,
    primary key (case_number, position)
) strict, without rowid;
create index unresolved_by_field on unresolved (field, case_number);

create table corrections (
    case_number integer not null references cases (number) on delete cascade,
    position integer not null,
    at integer not null,
    note text not null,
    withdrawal integer not null,
    primary key (case_number, position)
) strict, without rowid;

create table relations (
    one text not null references cases (id) on delete cascade,
    other text not null references cases (id) on delete cascade,
    state text not null,
    score real,
    reason text not null,
    author text not null,
    at integer not null,
    primary key (one, other)
) strict, without rowid;
create index relations_by_other on relations (other);

create table articles (
    id text not null primary key,
    url text,
    outlet text references outlets (slug),
    title text not null,
    author text,
    published_on text,
    language text,
    text text not null,
    captured_at integer not null,
    snapshot text
) strict;
create index articles_by_outlet on articles (outlet);

create table passages (
    article text not null references articles (id) on delete cascade,
    position integer not null,
    start_byte integer not null,
    end_byte integer not null,
    primary key (article, position)
) strict, without rowid;

create table matches (
    article text not null references articles (id) on delete cascade,
    passage integer not null,
    case_id text not null references cases (id) on delete cascade,
    score real not null,
    stance text not null,
    words text not null,
    confirmed integer,
    at integer not null,
    primary key (article, passage, case_id)
) strict, without rowid;
create index matches_by_case on matches (case_id);

create table revisions (
    id text not null primary key,
    noun text not null,
    key text not null,
    sequence integer not null,
    at integer not null,
    author text not null,
    reason text not null,
    body text not null,
    previous_hash text,
    hash text,
    unique (noun, key, sequence)
) strict;

create table audit (
    id text not null primary key,
    at integer not null,
    actor text not null,
    action text not null,
    noun text not null,
    key text not null,
    detail text not null
) strict;
create index audit_by_record on audit (noun, key);
create index audit_by_time on audit (at, id);

create table changes (
    sequence integer not null primary key,
    at integer not null,
    noun text not null,
    key text not null,
    kind text not null
) strict;

create table jobs (
    id text not null primary key,
    kind text not null,
    payload text not null,
    unique_key text,
    state text not null,
    run_after integer not null,
    attempts integer not null,
    max_attempts integer not null,
    locked_until integer,
    last_error text,
    created_at integer not null
) strict;
create unique index jobs_waiting_once on jobs (unique_key) where state = 'waiting';
create index jobs_due on jobs (state, run_after);
