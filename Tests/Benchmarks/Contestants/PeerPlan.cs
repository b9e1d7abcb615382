using System;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>Who is where on the TAP; <c>bench.sh</c>, <c>Peers/kernel_peer.c</c> and <c>Peers/lwip_peer.c</c> say the same.</summary>
internal static class PeerPlan
{
    public const string Kernel = "10.77.0.1";
    public const string Contestant = "10.77.0.2";
    public const int PrefixLength = 24;
    public const ushort SourcePort = 5001;
    public const ushort SinkPort = 5002;
    public const ushort HttpPort = 80;
    public const string HttpPath = "/1k";
    public const int HttpLength = 1024;

    /// <summary>Both contestants' send buffer and receive window, in bytes.</summary>
    public const int Window = 65_535;

    /// <summary>Refuses a wrong answer.</summary>
    public static void CheckBody(byte[] body)
    {
        if (body.Length != HttpLength)
        {
            throw new InvalidOperationException($"The body has {body.Length} bytes, not {HttpLength}.");
        }
    }
}
