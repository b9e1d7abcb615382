using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A panel IO on SPI (esp_lcd_io_spi.h): commands polled, colours queued by DMA in parts, the completion in an interrupt.</summary>
internal sealed class SpiPanelIo : PanelIo
{
    private readonly SpiHost _host;
    private readonly SpiLine _line;
    private readonly LcdPanelIoSpiConfig _config;
    private readonly PinClaim _pins;
    private int _notedOfBus;

    public SpiPanelIo(IdfCore core, SpiHost host, WiredPanel? panel, in LcdPanelIoSpiConfig config, PinClaim pins)
        : base(core, panel)
    {
        _host = host;
        _config = config;
        _pins = pins;
        _line = host.Bus.Attach(
            panel is null ? new UnwiredSpiDevice() : panel,
            new SpiLineOptions { Hertz = config.PclkHz, QueueDepth = (int)config.TransQueueDepth });
        _notedOfBus = host.Bus.Violations.Count;
        host.Devices++;
    }

    /// <inheritdoc/>
    public override bool IsTransferring => _line.Queued > 0;

    /// <inheritdoc/>
    public override EspError Send(string call, int command, ReadOnlySpan<byte> parameters)
    {
        if (parameters.Length > _host.Bus.MaxTransfer)
        {
            Core.Contract.Add("lcd.param-size", call, $"{parameters.Length} bytes, and max_transfer_sz is {_host.Bus.MaxTransfer}");
            return EspError.InvalidArg;
        }

        WaitForTransfers(call, 0);
        SendCommand(command, keepsSelected: !parameters.IsEmpty);
        if (!parameters.IsEmpty)
        {
            byte[] ordered = parameters.ToArray();
            int width = _config.LcdParamBits / 8;
            for (int i = 0; width > 1 && i + width <= ordered.Length; i += width)
            {
                ordered.AsSpan(i, width).Reverse();
            }

            _line.Transmit(!_config.Flags.DcLowOnParam, ordered);
        }

        return Finish(call);
    }

    /// <inheritdoc/>
    public override EspError SendColor(string call, int command, Pointer32 color, uint size)
    {
        if (!IsColor(call, color, size))
        {
            return EspError.InvalidArg;
        }

        if (command >= 0)
        {
            WaitForTransfers(call, 0);
            SendCommand(command, keepsSelected: size > 0);
            Finish(call);
        }

        int sent = 0;
        do
        {
            int part = Math.Min((int)size - sent, _host.Bus.MaxTransfer);
            WaitForTransfers(call, (int)_config.TransQueueDepth - 1);
            Queue(call, color + sent, part, isLast: sent + part == size);
            sent += part;
        }
        while (sent < size);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public override EspError Receive(string call, int command, Span<byte> answer)
    {
        WaitForTransfers(call, 0);
        SendCommand(command, keepsSelected: true);
        if (!answer.IsEmpty)
        {
            _line.Receive(!_config.Flags.DcLowOnParam, answer);
            if (_host.Miso < 0)
            {
                Core.Contract.Add("lcd.no-data-in", call, $"{answer.Length} bytes");
                answer.Fill(0xFF);
            }
        }

        return Finish(call);
    }

    /// <inheritdoc/>
    protected override void Release(string call)
    {
        WaitForTransfers(call, 0);
        _host.Devices--;
        _pins.Release();
    }

    private void SendCommand(int command, bool keepsSelected)
    {
        if (command >= 0)
        {
            _line.Transmit(_config.Flags.DcHighOnCmd, BigEndian(command, _config.LcdCmdBits), keepsSelected);
        }
    }

    /// <summary>A polled transfer blocks until its last bit has passed.</summary>
    private EspError Finish(string call)
    {
        Core.Tasks.BlockUntil(call, _host.Bus.Timeline.Free);
        Panel?.Note(Core.Contract, call);
        return EspError.Ok;
    }

    private void WaitForTransfers(string call, int most)
    {
        if (_line.Queued > most)
        {
            Core.Tasks.BlockUntil(call, () => _line.Queued <= most, TimeSpan.MaxValue);
        }
    }

    private void Queue(string call, Pointer32 color, int size, bool isLast)
    {
        var colors = new KeptPointer(Core.Heap, color);
        Memory<byte> bytes = size == 0 ? Memory<byte>.Empty : Core.Heap.Memory(color.Value, size);
        bool isReachable = !_host.UsesDma || size == 0 || Core.Heap.IsDmaCapable(color.Value);
        _line.TryQueue(!_config.Flags.DcLowOnData, bytes, isReachable, () => Core.Tasks.RunIn(CallContext.Interrupt, () => OnDone(call, colors, isLast)));
        NoteBus(call, isFreed: false);
    }

    private void OnDone(string call, KeptPointer colors, bool isLast)
    {
        if (colors.IsFreed)
        {
            Core.Contract.Add("lcd.color-freed", call, $"{colors}");
        }

        NoteBus(call, colors.IsFreed);
        Panel?.Note(Core.Contract, call);
        if (isLast)
        {
            Complete(call);
        }
    }

    private void NoteBus(string call, bool isFreed)
    {
        for (; _notedOfBus < _host.Bus.Violations.Count; _notedOfBus++)
        {
            BusViolation violation = _host.Bus.Violations[_notedOfBus];
            if (violation.Kind == BusViolationKind.NotDmaCapable)
            {
                Core.Contract.Add("lcd.color-dma", call, violation.Message);
            }
            else if (!isFreed)
            {
                Core.Contract.Add("lcd.color-changed", call, violation.Message);
            }
        }
    }
}
