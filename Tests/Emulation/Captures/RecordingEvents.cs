using System;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Captures;

/// <summary>Takes every frame as it comes and notes it.</summary>
internal sealed class RecordingEvents(INetif netif) : INetifEvents
{
    public List<(TimeSpan Time, string Hex)> Frames { get; } = [];

    public int Announcements { get; private set; }

    /// <summary>False to leave frames in the queue.</summary>
    public bool Takes { get; set; } = true;

    public void ReceiveReady()
    {
        Announcements++;
        if (Takes)
        {
            TakeAll();
        }
    }

    public void TakeAll()
    {
        while (netif.TryReceive(out ReceivedFrame frame))
        {
            Frames.Add((frame.Timestamp, Convert.ToHexString(frame.Data)));
            netif.EndReceive();
        }
    }

    public void TransmitReady()
    {
    }

    public void TransmitCompleted(uint tag)
    {
    }

    public void LinkChanged(bool isUp)
    {
    }
}
