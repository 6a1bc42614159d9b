# Sourced by ./test and ./bench: need_packages PROBE=PACKAGE… installs the Debian packages whose probe (a file) is missing.
# shellcheck shell=bash

need_packages() {
  local pair missing=() as_root=()
  for pair in "$@"; do
    [ -e "${pair%%=*}" ] || missing+=("${pair#*=}")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  echo "Installing ${missing[*]} (Debian packages)"
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "Install them as root first: apt-get install ${missing[*]}" >&2; return 1; }
    as_root=(sudo)
  fi
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -q -o DPkg::Lock::Timeout=300 >/dev/null
  "${as_root[@]}" apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null
  for pair in "$@"; do
    [ -e "${pair%%=*}" ] || { echo "${pair#*=} is not there after apt-get install" >&2; return 1; }
  done
}
