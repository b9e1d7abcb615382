using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <content>Frames and their buffers.</content>
public sealed partial class SimulatedStation
{
    private const int ShortestFrame = 14;
    private const int LongestFrame = 1518;

    private long _lastNumber;
    private bool _wantsTransmitReady;

    /// <summary>The receive buffers that wait to be freed.</summary>
    public int LentReceiveBuffers => _lent.Count;

    /// <summary>esp_wifi_internal_tx: copies a frame into a transmit buffer.</summary>
    /// <param name="frame">From the Ethernet header on, 14 to 1,518 bytes.</param>
    /// <returns>Ok, NotAssociated, InvalidArgument, or NoMemory when all buffers are in use.</returns>
    public StationResult Transmit(ReadOnlySpan<byte> frame)
    {
        if (State != StationState.Connected)
        {
            return StationResult.NotAssociated;
        }

        if (frame.Length is < ShortestFrame or > LongestFrame)
        {
            return StationResult.InvalidArgument;
        }

        if (!_accessPoint!.IsAudible)
        {
            Counters.TransmitLost++;
            return StationResult.Ok;
        }

        if (!_air!.TryTransmit(frame))
        {
            Counters.TransmitRefused++;
            _wantsTransmitReady = true;
            return StationResult.NoMemory;
        }

        Counters.Transmitted++;
        return StationResult.Ok;
    }

    /// <summary>esp_wifi_internal_free_rx_buffer.</summary>
    /// <param name="buffer">A buffer that was received.</param>
    /// <returns>Ok, or InvalidArgument for a buffer that was freed before, or is another station's.</returns>
    public StationResult FreeReceiveBuffer(ReceiveBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        if (!_lent.Remove(buffer))
        {
            return StationResult.InvalidArgument;
        }

        buffer.Free();
        return StationResult.Ok;
    }

    internal void OnFrame(ReadOnlySpan<byte> frame)
    {
        MacAddress destination = MacAddress.Read(frame);
        if (destination != MacAddress && !destination.IsMulticast && !_options.PassesOtherAddresses)
        {
            Counters.ReceiveFiltered++;
        }
        else if (!_accessPoint!.IsAudible)
        {
            // The access point sent it to nobody.
            Counters.ReceiveFiltered++;
        }
        else if (_lent.Count >= _options.ReceiveBuffers)
        {
            Counters.ReceiveExhausted++;
        }
        else
        {
            ReceiveBuffer buffer = new(++_lastNumber, frame);
            _lent.Add(buffer);
            Counters.Received++;
            _events.Received(buffer);
        }
    }

    internal void OnTransmitReady()
    {
        if (_wantsTransmitReady)
        {
            _wantsTransmitReady = false;
            _events.TransmitReady();
        }
    }
}
