#!/usr/bin/env bash
# bench.sh [NAME...] [--rounds N] [--bytes N] [--requests N]: builds the peers and the benchmarks, and runs them in a network namespace of
# their own, which ends with them: a TAP device, the kernel 10.77.0.1 at one end, the contestants 10.77.0.2 at the other.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
artifacts=$root/artifacts
program=$artifacts/bin/DeviceKit.Benchmarks/release/DeviceKit.Benchmarks.dll

set_up_network() {
    local setting
    ip link set lo up
    echo 1 >/proc/sys/net/ipv6/conf/default/disable_ipv6
    # The same for every contestant: no options of TCP that one of them lacks, and nothing remembered from the run before.
    for setting in tcp_window_scaling tcp_timestamps tcp_sack; do
        echo 0 >"/proc/sys/net/ipv4/$setting"
    done
    echo 1 >/proc/sys/net/ipv4/tcp_no_metrics_save
    # No pacing by the kernel's own timers: it would measure them.
    echo reno >/proc/sys/net/ipv4/tcp_congestion_control
    ip tuntap add dev tap0 mode tap
    ip address add 10.77.0.1/24 dev tap0
    ip link set tap0 up
}

if [[ ${1:-} == --inside ]]; then
    shift
    set_up_network
    exec dotnet "$program" --artifacts "$artifacts" --tap tap0 "$@"
fi

# What the peers need, where it may be installed; without it they are left out.
install_missing() {
    local missing=()
    command -v gcc >/dev/null && [[ -e /usr/include/stdio.h ]] || missing+=(gcc libc6-dev)
    command -v dpkg-source >/dev/null || missing+=(dpkg-dev)
    ldconfig -p | grep -q 'libcairo\.so\.2' || missing+=(libcairo2 fonts-dejavu-core)
    [[ ${#missing[@]} -gt 0 ]] && command -v apt-get >/dev/null || return 0
    if [[ $(id -u) -eq 0 ]]; then
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || true
    else
        echo "bench: for all peers, run: sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
    fi
}

PATH=$PATH:/usr/sbin:/sbin
install_missing
"$here/Peers/build.sh" "$artifacts/bench"
dotnet msbuild "$here" -restore -v:q -nologo -p:Configuration=Release

namespace=(unshare --net)
[[ $(id -u) -eq 0 ]] || namespace=(unshare --user --map-root-user --net)
if [[ -c /dev/net/tun ]] && "${namespace[@]}" ip tuntap add dev tap0 mode tap 2>/dev/null; then
    exec "${namespace[@]}" "$here/bench.sh" --inside "$@"
fi
exec dotnet "$program" --artifacts "$artifacts" "$@"
