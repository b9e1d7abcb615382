using System;
using DeviceKit.Conformance;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A netif that breaks the one law whose name it is given, and keeps all when it is given none.</summary>
internal sealed class MutantNetif(INetif inner, string flaw) : INetif, INetifEvents
{
    private readonly byte[] _transmit = new byte[2048];
    private readonly byte[] _receive = new byte[2048];
    private readonly NetifCounters _blind = new();
    private INetifEvents? _events;
    private int _lent = -1;

    public MacAddress MacAddress => Has(nameof(NetifLaws.Identity_IsSane)) ? MacAddress.Broadcast : inner.MacAddress;

    public int Mtu => inner.Mtu;

    public bool IsLinkUp => inner.IsLinkUp;

    public NetifChecksums TransmitChecksums => inner.TransmitChecksums;

    public int TransmitSlots => inner.TransmitSlots;

    public int FreeTransmitSlots => Has(nameof(NetifLaws.FreeSlots_TellTheTruth)) ? TransmitSlots : inner.FreeTransmitSlots - (_lent >= 0 ? 1 : 0);

    public bool CompletesTransmits => inner.CompletesTransmits;

    public NetifCounters Counters =>
        Has(nameof(NetifLaws.SentFrames_AreCounted)) || Has(nameof(NetifLaws.EveryFrame_IsDeliveredOrCounted)) ? _blind : inner.Counters;

    public void Start(INetifEvents events)
    {
        if (_events is null || !Has(nameof(NetifLaws.Start_WorksOnce)))
        {
            inner.Start(this);
        }

        _events = events;
    }

    public bool TryReceive(out ReceivedFrame frame)
    {
        if (!inner.TryReceive(out frame))
        {
            return false;
        }

        byte[] buffer = Has(nameof(NetifLaws.BothBuffers_AreLentTogether)) ? _transmit : _receive;
        frame.Data.CopyTo(buffer);
        int length = frame.Data.Length - (Has(nameof(NetifLaws.ReceivedFrames_ArriveWholeAndInOrder)) ? 1 : 0);
        frame = new ReceivedFrame(buffer.AsSpan(0, length), frame.Timestamp);
        return true;
    }

    public void EndReceive()
    {
        try
        {
            inner.EndReceive();
        }
        catch (InvalidOperationException) when (Has(nameof(NetifLaws.ReceivedFrame_IsLentOnce)))
        {
        }
    }

    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        frame = default;
        if (Has(nameof(NetifLaws.TransmitLength_IsChecked)))
        {
            length = Math.Clamp(length, 14, Mtu + 18);
        }

        if (_lent >= 0 && !Has(nameof(NetifLaws.TransmitBuffer_IsLentOnce)))
        {
            throw new InvalidOperationException();
        }

        if (inner.TryBeginTransmit(length, out _))
        {
            inner.AbortTransmit();
        }
        else if (IsLinkUp || !Has(nameof(NetifLaws.LinkDown_TakesNoFrames)))
        {
            return false;
        }

        _lent = length;
        frame = _transmit.AsSpan(0, length);
        return true;
    }

    public void EndTransmit(int length, uint tag = 0)
    {
        int lent = TakeLent();
        length = Has(nameof(NetifLaws.ShortenedFrame_IsTheFirstBytes)) ? lent : length;
        if (inner.TryBeginTransmit(length, out Span<byte> frame))
        {
            _transmit.AsSpan(0, length).CopyTo(frame);
            if (length > 500 && Has(nameof(NetifLaws.SentFrames_LeaveWholeAndInOrder)))
            {
                frame[300] ^= 1;
            }

            inner.EndTransmit(length, tag);
        }

        if (tag != 0 && Has(nameof(NetifLaws.Events_ComeFromOutside)))
        {
            _events?.TransmitCompleted(tag);
        }
    }

    public void AbortTransmit()
    {
        if (Has(nameof(NetifLaws.AbortedFrame_IsNotSent)))
        {
            EndTransmit(_lent);
        }
        else
        {
            TakeLent();
        }
    }

    public bool AddMulticast(MacAddress group) => inner.AddMulticast(group);

    public void RemoveMulticast(MacAddress group)
    {
        inner.RemoveMulticast(group);
        if (Has(nameof(NetifLaws.Groups_PassWhileTheyAreWanted)))
        {
            inner.RemoveMulticast(group);
        }
    }

    public void Close()
    {
        if (!Has(nameof(NetifLaws.Close_StopsForGood)))
        {
            inner.Close();
        }
    }

    public void ReceiveReady()
    {
        _events!.ReceiveReady();
        if (Has(nameof(NetifLaws.ReceiveReady_IsRaisedOncePerDraining)))
        {
            _events!.ReceiveReady();
        }
    }

    public void TransmitReady()
    {
        if (!Has(nameof(NetifLaws.FullQueue_IsFollowedByTransmitReady)))
        {
            _events!.TransmitReady();
        }
    }

    public void TransmitCompleted(uint tag)
    {
        if (!IsLinkUp && Has(nameof(NetifLaws.TagsOfLostFrames_CompleteToo)))
        {
            return;
        }

        _events!.TransmitCompleted(tag);
        if (Has(nameof(NetifLaws.Tags_CompleteExactlyOnce)))
        {
            _events!.TransmitCompleted(tag);
        }
    }

    public void LinkChanged(bool isUp)
    {
        if (!Has(nameof(NetifLaws.LinkChange_IsReported)))
        {
            _events!.LinkChanged(isUp);
        }
    }

    private bool Has(string law) => flaw == law;

    private int TakeLent()
    {
        int lent = _lent >= 0 ? _lent : throw new InvalidOperationException();
        _lent = -1;
        return lent;
    }
}
