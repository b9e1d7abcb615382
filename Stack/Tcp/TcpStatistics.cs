using System;

namespace DeviceKit.Stack;

/// <summary>What a connection knows about its path, at one moment.</summary>
/// <param name="SmoothedRoundTripTime">SRTT (RFC 6298), zero before the first measurement.</param>
/// <param name="RoundTripVariation">RTTVAR.</param>
/// <param name="RetransmissionTimeout">RTO, back-off included.</param>
/// <param name="CongestionWindow">cwnd in bytes.</param>
/// <param name="SlowStartThreshold">ssthresh in bytes.</param>
/// <param name="SendWindow">The peer's window in bytes.</param>
/// <param name="MaximumSegmentSize">The largest payload sent, in bytes.</param>
/// <param name="Retransmissions">Segments sent again, for whatever reason.</param>
/// <param name="BytesUnacknowledged">Bytes written and not acknowledged, sent or not.</param>
public readonly record struct TcpStatistics(
    TimeSpan SmoothedRoundTripTime,
    TimeSpan RoundTripVariation,
    TimeSpan RetransmissionTimeout,
    int CongestionWindow,
    int SlowStartThreshold,
    int SendWindow,
    int MaximumSegmentSize,
    int Retransmissions,
    int BytesUnacknowledged);
