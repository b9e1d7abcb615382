namespace DeviceKit.Stack.Tests.Printing;

/// <summary>What the valid frames of the hostile-frame source print as, one line each.</summary>
internal static class ExpectedLines
{
    public const string OfValidFrames =
        """
        ARP who-has 10.0.0.2 tell 10.0.0.1
        ARP reply 10.0.0.1 is-at 02:00:00:00:00:01
        ARP who-has 10.0.0.2 tell 0.0.0.0 (probe)
        ARP who-has 10.0.0.1 tell 10.0.0.1 (announcement)
        vlan 5, p 3, ARP who-has 10.0.0.2 tell 10.0.0.1
        IP 10.0.0.1 > 10.0.0.2: ICMP echo request, id 1, seq 2, length 40
        vlan 7, p 0, IP 10.0.0.1 > 10.0.0.2: ICMP echo request, id 1, seq 2, length 40
        IP 10.0.0.1 > 10.0.0.2: ICMP echo reply, id 1, seq 2, length 40
        IP 10.0.0.1 > 10.0.0.2: ICMP 10.0.0.1 udp port 49152 unreachable, length 36
        IP 10.0.0.1 > 10.0.0.2: ICMP host 10.0.0.1 unreachable, length 36
        IP 10.0.0.1 > 10.0.0.2: ICMP 10.0.0.1 unreachable - need to frag (mtu 576), length 36
        IP 10.0.0.1 > 10.0.0.2: ICMP time exceeded in-transit, length 36
        IP 10.0.0.1 > 10.0.0.2: ICMP redirect, length 36
        IP 10.0.0.1 > 10.0.0.2: ICMP echo request, id 1, seq 3, length 400 (first fragment, id 4660)
        IP 10.0.0.1 > 10.0.0.2: ICMP fragment, id 4660, offset 400, more, length 400
        IP 10.0.0.1 > 10.0.0.2: ICMP fragment, id 4660, offset 800, last, length 208
        IP 10.0.0.1.49152 > 10.0.0.2.7: UDP, length 5
        IP 10.0.0.1.49152 > 10.0.0.2.7: UDP, length 5
        IP 10.0.0.1.49152 > 10.0.0.2.9: UDP, length 0
        IP 10.0.0.1.49152 > 255.255.255.255.7: UDP, length 5
        IP 10.0.0.1.49152 > 10.0.0.2.7: UDP, length 1480 (first fragment, id 4660)
        IP 10.0.0.1 > 10.0.0.2: UDP fragment, id 4660, offset 1480, last, length 528
        IP 10.0.0.1.49152 > 10.0.0.2.53: DNS 4660+ A? weather.example. (33)
        IP 10.0.0.1.53 > 10.0.0.2.49152: DNS 4660 q: A? weather.example. CNAME www.example., A 192.0.2.1 (67)
        IP 10.0.0.1.53 > 10.0.0.2.49152: DNS 4660 NXDomain q: AAAA? weather.example. (71)
        IP 0.0.0.0.68 > 255.255.255.255.67: DHCP Discover from 02:00:00:00:00:02, xid 0xdeadbeef, hostname "station", length 308
        IP 10.0.0.1.67 > 10.0.0.2.68: DHCP Offer to 02:00:00:00:00:02, xid 0xdeadbeef, your 10.0.0.2, server 10.0.0.1, lease 3600s, length 323
        IP 10.0.0.1.67 > 255.255.255.255.68: DHCP Offer to 02:00:00:00:00:02, xid 0xdeadbeef, your 10.0.0.2, server 10.0.0.1, lease 3600s, length 323
        IP 10.0.0.1.67 > 10.0.0.2.68: DHCP ACK to 02:00:00:00:00:02, xid 0xdeadbeef, your 10.0.0.2, server 10.0.0.1, lease 3600s, length 323
        IP 10.0.0.1.67 > 255.255.255.255.68: DHCP ACK to 02:00:00:00:00:02, xid 0xdeadbeef, your 10.0.0.2, server 10.0.0.1, lease 3600s, length 323
        IP 10.0.0.1.67 > 10.0.0.2.68: DHCP NAK to 02:00:00:00:00:02, xid 0xdeadbeef, server 10.0.0.1, lease 3600s, length 323
        IP 10.0.0.1.67 > 255.255.255.255.68: DHCP NAK to 02:00:00:00:00:02, xid 0xdeadbeef, server 10.0.0.1, lease 3600s, length 323
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [S], seq 1000, win 65535, options [mss 1460], length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [S], seq 1000, win 65535, options [mss 1460,sackOK,TS val 1 ecr 0,nop,wscale 7], length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [S.], seq 1000, ack 1, win 65535, options [mss 1460,nop,wscale 7], length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [.], ack 1, win 65535, length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [.], ack 1, win 65535, options [nop,nop,sack 1 {5:9}], length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [P.], seq 1001:1050, ack 1, win 65535, length 49: HTTP: GET /forecast HTTP/1.1
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [P.], seq 1001:1063, ack 1, win 65535, length 62: HTTP: HTTP/1.1 200 OK
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [.], seq 1001:2461, ack 1, win 65535, length 1460
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [P.U], seq 1001:1004, ack 1, win 65535, urg 0, length 3
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [F.], seq 1001, ack 1, win 65535, length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [R], seq 1001, win 65535, length 0
        IP 10.0.0.1.49152 > 10.0.0.2.80: Flags [R.], seq 1001, ack 1, win 65535, length 0
        IP 10.0.0.1 > 10.0.0.2: ICMP echo request, id 0, seq 1, length 12
        IP 10.0.0.1 > 224.0.0.1: protocol 2, length 8
        IP 10.0.0.1 > 10.0.0.2: protocol 253, length 8
        IP6, length 40
        02:00:00:00:00:01 > 02:00:00:00:00:02, 802.3, length 46
        """;
}
