#!/usr/bin/env bash
# Everything one does with this repository. A machine with the .NET SDK of global.json suffices to build and to run the demo.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"

artifacts=artifacts
results=$artifacts/tests
configuration=release
limit=30m # for one test program

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export TESTINGPLATFORM_TELEMETRY_OPTOUT=1
export MSBUILDDISABLENODEREUSE=1

# The commands and files (as patterns) that tests need, and the Debian package that brings each.
tools=(nginx:nginx-light dnsmasq:dnsmasq-base tshark:tshark ip:iproute2 ping:iputils-ping pngcheck:pngcheck convert:imagemagick setpriv:util-linux
    gcc:gcc clang-19:clang-19 xtensa-lx106-elf-gcc:gcc-xtensa-lx106 qemu-system-xtensa:qemu-system-misc
    "/usr/lib/*/libclang-19.so.1:libclang1-19" "/usr/lib/llvm-19/lib/clang/19/include/stddef.h:libclang-common-19-dev" /usr/include/stdio.h:libc6-dev
    /usr/lib/xtensa-lx106-elf/include/stdlib.h:picolibc-xtensa-lx106-elf "/usr/lib/gcc/*/*/libtsan.so:libgcc-12-dev"
    /usr/include/pcap/pcap.h:libpcap0.8-dev /usr/include/slirp/libslirp.h:libslirp-dev /usr/include/mbedtls/ssl.h:libmbedtls-dev
    /usr/include/zlib.h:zlib1g-dev /usr/include/sqlite3.h:libsqlite3-dev)

usage() {
    cat <<'TEXT'
usage: ./build.sh VERB

  setup                  install what the tests need (as root on Debian; elsewhere prints the command to run)
  build                  build the whole solution into artifacts/
  demo                   build and run Samples/WeatherStation; leaves artifacts/weather.png, .pcapng and .log
  test                   setup, build, and run every test
  test quick             the same without the tests of the category Slow; under 5 minutes
  test native            the same without the tests of the category Device, which run a cross-compiled image
  test PROJECT...        some projects only: Stack, Tests/Stack or DeviceKit.Stack.Tests
                         (after --, options for the test program, such as: -class '*Arp*')
  bench [NAME]           run the benchmarks, all or one; merges into artifacts/bench.json
  clean                  remove artifacts/
TEXT
}

die() {
    echo "build.sh: error: $*" >&2
    exit 1
}

require_dotnet() {
    command -v dotnet >/dev/null || die "dotnet is not on the PATH; install the .NET 10 SDK"
}

is_debian() {
    [[ -r /etc/os-release ]] && grep -Eqs '^ID(_LIKE)?=.*debian' /etc/os-release && command -v apt-get >/dev/null
}

is_root() {
    [[ $(id -u) -eq 0 ]]
}

# Prints the packages whose command or file is missing.
missing_packages() {
    local tool
    for tool in "${tools[@]}"; do
        case $tool in
            /*) compgen -G "${tool%%:*}" >/dev/null || echo "${tool##*:}" ;;
            *) PATH=$PATH:/usr/sbin:/sbin command -v "${tool%%:*}" >/dev/null || echo "${tool##*:}" ;;
        esac
    done
}

# Installs without starting the servers that the packages bring: tests start their own.
install_packages() {
    local policy=/usr/sbin/policy-rc.d added=0 status=0
    if [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod +x "$policy"
        added=1
    fi
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >"$artifacts/setup.log" 2>&1 || status=$?
    [[ $added -eq 0 ]] || rm -f "$policy"
    return "$status"
}

setup() {
    local missing
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    if is_root && is_debian; then
        echo "setup: installing ${missing[*]}"
        mkdir -p "$artifacts"
        install_packages "${missing[@]}" || {
            echo "build.sh: error: apt-get could not install ${missing[*]}; see $artifacts/setup.log" >&2
            return 1
        }
    elif is_debian; then
        echo "setup: tests against real peers need more packages; run: sudo apt-get install -y ${missing[*]}" >&2
    else
        echo "setup: tests against real peers need what Debian calls ${missing[*]}; install them and run as root" >&2
    fi
}

build() {
    require_dotnet
    dotnet msbuild "${1:-DeviceKit.sln}" -restore -m -v:q -nologo -p:Configuration=Release
}

demo() {
    local sample=Samples/WeatherStation
    [[ -d $sample ]] || die "$sample is not there"
    build Tool
    build "$sample"
    ./devicekit run "$artifacts/bin/WeatherStation/$configuration/WeatherStation.dll" \
        --virtual-time --seed 1 --for 3m --timeout 60s \
        --screenshot "$artifacts/weather.png" --pcap "$artifacts/weather.pcapng" --log "$artifacts/weather.log"
}

# Prints the test projects, one assembly name a line: those named, or all.
test_assemblies() {
    local project name
    if [[ $# -eq 0 ]]; then
        for project in Tests/*/*.Tests.csproj; do
            basename "$project" .csproj
        done
        return
    fi
    for name in "$@"; do
        name=${name%/}
        name=${name#Tests/}
        name=${name#DeviceKit.}
        name=${name%.Tests}
        [[ -f Tests/$name/DeviceKit.$name.Tests.csproj ]] || die "no test project $name; there are: $(cd Tests && echo */*.Tests.csproj)"
        echo "DeviceKit.$name.Tests"
    done
}

# Runs one test program; its results go to artifacts/tests/NAME.{xml,log,exit}.
run_tests() {
    local name=$1 started=$EPOCHREALTIME status=0
    shift
    timeout --kill-after=10s "$limit" dotnet "$artifacts/bin/$name/$configuration/$name.dll" \
        -noLogo -noColor -printMaxEnumerableLength 100 -printMaxStringLength 2000 \
        -result-xml "$results/$name.xml" "$@" >"$results/$name.log" 2>&1 || status=$?
    echo "$status" >"$results/$name.exit"
    awk -v name="$name" -v a="$started" -v b="$EPOCHREALTIME" -v status="$status" \
        'BEGIN { printf "%-36s %7.1f s%s\n", name, b - a, status == 0 ? "" : "  FAILED" }'
}

run_all_tests() {
    local options=() projects=() assemblies name strict=()
    while [[ $# -gt 0 ]]; do
        case $1 in
            quick) limit=5m options+=(-trait- Category=Slow -trait- Category=Device) ;;
            native) options+=(-trait- Category=Device) ;;
            --) shift && options+=("$@") && break ;;
            *) projects+=("$1") ;;
        esac
        shift
    done

    assemblies=$(test_assemblies ${projects[@]+"${projects[@]}"})
    setup || true
    build Tests/Summary
    if [[ ${#projects[@]} -eq 0 ]]; then
        build
    else
        for name in $assemblies; do
            build "Tests/$(cut -d. -f2- <<<"${name%.Tests}")"
        done
    fi

    rm -rf "$results"
    mkdir -p "$results/captures"
    export DEVICEKIT_CAPTURES=$root/$results/captures
    for name in $assemblies; do
        run_tests "$name" ${options[@]+"${options[@]}"}
    done
    ! is_root || ! is_debian || strict=(--strict)
    exec dotnet "$artifacts/bin/DeviceKit.TestSummary/$configuration/DeviceKit.TestSummary.dll" "$results" Tests/skips.txt ${strict[@]+"${strict[@]}"}
}

bench() {
    setup || true
    exec Tests/Benchmarks/bench.sh "$@"
}

clean() {
    rm -rf "$artifacts"
}

verb=${1:-help}
[[ $# -eq 0 ]] || shift
case $verb in
    help | -h | --help) usage ;;
    setup) setup ;;
    build) build ;;
    demo) demo ;;
    test) run_all_tests "$@" ;;
    bench) bench "$@" ;;
    clean) clean ;;
    *) die "unknown verb '$verb'; run ./build.sh for the list" ;;
esac
