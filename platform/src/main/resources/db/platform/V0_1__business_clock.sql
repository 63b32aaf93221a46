-- Moves business time in the local suite and the demonstration. No row: system time. Written by the owner only.
create table business_clock (
    only_row boolean primary key default true check (only_row),
    offset_seconds bigint not null
);
comment on column business_clock.offset_seconds is 'added to system time, seconds';

create function business_clock_moves_forward() returns trigger language plpgsql as $$
begin
    if new.offset_seconds < old.offset_seconds then
        raise exception 'business time moves forward only';
    end if;
    return new;
end $$;

create trigger forward_only before update on business_clock
    for each row execute function business_clock_moves_forward();

grant select on business_clock to "${service}";
