# Sourced by ./test and ./bench: a throw-away PostgreSQL 15 on loopback, on a port of its own, gone at the end.
# start_postgres [SETTING…] sets HEJIE_TEST_POSTGRES (an administrator's connection string); stop_postgres removes all of it.
# shellcheck shell=bash

postgres_bin=/usr/lib/postgresql/15/bin
postgres_folder=

# initdb and postgres refuse root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=postgres --regid=postgres --init-groups "$@"
  else
    "$@"
  fi
}

start_postgres() {
  local setting settings=() port try
  for setting in "$@"; do settings+=("-c" "$setting"); done
  postgres_folder=$(mktemp -d /tmp/hejie-postgres.XXXXXX)
  [ "$(id -u)" != 0 ] || chown postgres:postgres "$postgres_folder"
  (cd "$postgres_folder" && as_postgres "$postgres_bin/initdb" -D "$postgres_folder/data" -U postgres -A trust \
    --locale=C.UTF-8 -E UTF8 --no-sync) >"$postgres_folder.log" 2>&1 || { cat "$postgres_folder.log" >&2; return 1; }
  for try in 1 2 3 4 5 6 7 8; do
    port=$((20000 + RANDOM % 30000))
    # The server itself finds out whether the port is free, so two copies cannot take the same one.
    if (cd "$postgres_folder" && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -w -t 60 -l "$postgres_folder/server.log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 ${settings[*]}" start) \
      >>"$postgres_folder.log" 2>&1 </dev/null; then
      export HEJIE_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
      return 0
    fi
  done
  cat "$postgres_folder/server.log" >&2
  return 1
}

stop_postgres() {
  [ -n "$postgres_folder" ] || return 0
  (cd / && as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate -w stop) >/dev/null 2>&1
  rm -rf "$postgres_folder" "$postgres_folder.log"
  postgres_folder=
}
