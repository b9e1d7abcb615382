using System;
using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <content>Frames: received ones are lent in memory of the heap, each with an eb that is another address; sent ones are copied.</content>
internal sealed partial class SimulatedEspWifi
{
    private readonly HandleTable<LentFrame> _frames;
    private bool _hasReceiver;

    // Since the start; the event may come when the connection is over again.
    private bool _hasConnected;

    /// <summary>The frames that the application has not given back.</summary>
    public int LentFrames => _frames.Live.Count();

    /// <inheritdoc/>
    public EspError RegRxcb(WifiInterface ifx, bool fn)
    {
        if (!MayUse("esp_wifi_internal_reg_rxcb", ifx, out EspError refusal))
        {
            return refusal;
        }

        if (fn && !_hasConnected)
        {
            _core.Contract.Add("wifi.receiver-early", "esp_wifi_internal_reg_rxcb");
        }

        _hasReceiver = fn;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public void FreeRxBuffer(Pointer32 buffer)
    {
        const string Call = "esp_wifi_internal_free_rx_buffer";
        if (!_core.Tasks.RequireTask(Call))
        {
            return;
        }

        if (_frames.TryRemove(buffer, out LentFrame frame))
        {
            Free(frame);
        }
        else if (_frames.Live.Any(live => live.Address == buffer.Value))
        {
            _core.Contract.Add("wifi.buffer-not-eb", Call, $"{buffer}");
        }
        else
        {
            _core.Contract.Add("wifi.buffer", Call, _frames.Describe(buffer));
        }
    }

    /// <inheritdoc/>
    public EspError Tx(WifiInterface wifiIf, ReadOnlySpan<byte> buffer)
    {
        NativeArgument.CheckLength(buffer.Length, ushort.MaxValue, nameof(buffer));
        if (!MayCall("esp_wifi_internal_tx", out EspError refusal))
        {
            return refusal;
        }

        if (wifiIf != WifiInterface.Sta)
        {
            return EspError.WifiIf;
        }

        return _isStarted ? (EspError)(int)Station.Transmit(buffer) : EspError.WifiNotStarted;
    }

    /// <inheritdoc/>
    public void Received(ReceiveBuffer buffer)
    {
        uint address = _hasReceiver ? _core.Heap.Allocate(buffer.Data.Length, MemoryCapabilities.Dma) : 0;
        if (address == 0)
        {
            // Nobody takes frames, or there is no memory for this one.
            Station.FreeReceiveBuffer(buffer);
            return;
        }

        buffer.Data.Span.CopyTo(_core.Heap.Span(address, buffer.Data.Length));
        Pointer32 eb = _frames.Add(new LentFrame(address, buffer, Station));
        WifiReceiveCall call = new() { Buffer = new Pointer32(address), Len = (ushort)buffer.Data.Length, Eb = eb };
        _core.Tasks.RunIn(CallContext.DriverTask, () =>
        {
            if (!_core.Shims.PutFrame(call))
            {
                FreeRxBuffer(eb);
            }
        });
    }

    private void Free(LentFrame frame)
    {
        _core.Heap.Free(frame.Address);
        frame.Station.FreeReceiveBuffer(frame.Buffer);
    }

    private void ReclaimFrames(string call)
    {
        LentFrame[] left = [.. _frames.Live];
        if (left.Length > 0)
        {
            _core.Contract.Add("wifi.buffer-leak", call, $"{left.Length} frames");
            _frames.RemoveAll();
            Array.ForEach(left, Free);
        }
    }
}
