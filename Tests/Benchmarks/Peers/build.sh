#!/usr/bin/env bash
# build.sh FOLDER: builds the peers into FOLDER. lwIP comes from Debian's source package, by a deb-src list made from the machine's own
# sources; what cannot be built is left out with a word about it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
sources=(/etc/apt/sources.list /etc/apt/sources.list.d/*.list)

if ! command -v gcc >/dev/null; then
    echo "bench: no peers without gcc" >&2
    exit 0
fi

# Writes deb-src counterparts of the machine's binary sources, of both forms, to a folder.
write_source_lists() {
    local file name
    for file in "${sources[@]}"; do
        [[ ! -r $file ]] || sed -n 's/^[[:space:]]*deb[[:space:]]/deb-src /p' "$file" >"$1/$(basename "$file" .list).list"
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        name=$(basename "$file")
        [[ ! -r $file ]] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$1/$name"
    done
}

# Unpacks the source package of lwIP into lwip/source, once.
fetch_lwip() {
    local lwip=$folder/lwip options
    [[ ! -d $lwip/source ]] || return 0
    command -v apt-get >/dev/null && command -v dpkg-source >/dev/null || return 1
    rm -rf "$lwip"
    mkdir -p "$lwip/apt/parts" "$lwip/apt/lists/partial" "$lwip/apt/archives/partial"
    write_source_lists "$lwip/apt/parts"
    options=(
        -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$lwip/apt/parts" -o "Dir::State::Lists=$lwip/apt/lists"
        -o "Dir::Cache=$lwip/apt" -o "APT::Sandbox::User=$(id -un)" -o Debug::NoLocking=1
    )
    # A source of the machine's that has no source packages may fail; what counts is that lwIP comes.
    apt-get "${options[@]}" -qq update >"$lwip/apt.log" 2>&1 || true
    (cd "$lwip" && apt-get "${options[@]}" -qq source lwip >>"$lwip/apt.log" 2>&1) || return 1
    mv "$lwip"/lwip-*/ "$lwip/source"
}

# Compiles a program unless it is newer than its sources: compile NAME SOURCE... [-- OPTION...]
compile() {
    local program=$folder/$1 inputs=() file fresh=1
    shift
    while [[ $# -gt 0 && $1 != -- ]]; do
        inputs+=("$1")
        shift
    done
    [[ $# -eq 0 ]] || shift
    for file in "${inputs[@]}" "$here"/*.[ch] "$here"/arch/*.h; do
        [[ $program -nt $file ]] || fresh=0
    done
    [[ $fresh -eq 1 ]] || gcc -std=gnu11 -O2 -Wall "$@" "${inputs[@]}" -o "$program"
}

compile kernel_peer "$here/kernel_peer.c"
if fetch_lwip; then
    lwip=$folder/lwip/source/src
    compile lwip_peer "$here"/lwip_{peer,tap}.c "$lwip"/core/*.c "$lwip"/core/ipv4/*.c "$lwip/netif/ethernet.c" -- -I"$here" -I"$lwip/include"
    compile lwip_checksum "$here/lwip_checksum.c" "$lwip"/core/{inet_chksum,def}.c -- -I"$here" -I"$lwip/include"
else
    echo "bench: no lwip to compare with: its source package could not be had; see $folder/lwip/apt.log" >&2
fi
