using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using DeviceKit.Emulation;
using DeviceKit.Host.Pcap;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>A capture library that answers as it is told, and has its packets in memory that the next read overwrites.</summary>
internal sealed unsafe class ScriptedPcap : PcapFake, IDisposable
{
    private const int Space = 2048;

    private readonly Queue<byte[]> _packets = new();
    private readonly byte* _data = (byte*)NativeMemory.AllocZeroed(Space);
    private readonly PcapPacketHeader* _header = (PcapPacketHeader*)NativeMemory.AllocZeroed((nuint)sizeof(PcapPacketHeader));

    /// <summary>What activating answers.</summary>
    public PcapStatus Activation { get; init; }

    /// <summary>What the packets begin with.</summary>
    public int Link { get; init; } = PcapConstants.LinkTypeEthernet;

    /// <summary>Something to wait for.</summary>
    public int Descriptor { get; } = Libc.EventDescriptor(1, Libc.NonBlocking | Libc.CloseOnExec);

    public List<byte[]> Injected { get; } = [];

    public List<string> Settings { get; } = [];

    public int Closes { get; private set; }

    public void Send(byte[] packet) => _packets.Enqueue(packet);

    public override PcapHandle Create(string source, byte[] errbuf) => new(1);

    public override PcapStatus SetPromisc(PcapHandle p, int promisc) => Note($"promiscuous {promisc}");

    public override PcapStatus SetImmediateMode(PcapHandle p, int immediate) => Note($"immediate {immediate}");

    public override PcapStatus SetDirection(PcapHandle p, PcapDirection d) => Note($"direction {d}");

    public override PcapStatus SetNonBlocking(PcapHandle p, int nonblock, byte[] errbuf) => Note($"nonblocking {nonblock}");

    public override PcapStatus Activate(PcapHandle p) => Activation;

    public override string? GetError(PcapHandle p) => "it is said why";

    public override int Datalink(PcapHandle p) => Link;

    public override string? DatalinkValToName(int dlt) => "BLUETOOTH_HCI_H4";

    public override string? DatalinkValToDescription(int dlt) => "Bluetooth HCI UART transport layer";

    public override int GetSelectableDescriptor(PcapHandle p) => Descriptor;

    public override PcapStatus NextEx(PcapHandle p, out nint pktHeader, out nint pktData)
    {
        pktHeader = (nint)_header;
        pktData = (nint)_data;
        new Span<byte>(_data, Space).Fill(0xA5);
        if (!_packets.TryDequeue(out byte[]? packet))
        {
            return 0;
        }

        packet.CopyTo(new Span<byte>(_data, Space));
        *_header = new PcapPacketHeader { Caplen = (uint)packet.Length, Len = (uint)packet.Length };
        return (PcapStatus)1;
    }

    public override int Inject(PcapHandle p, byte[] buf)
    {
        Injected.Add(buf);
        return buf.Length;
    }

    public override void Close(PcapHandle p) => Closes++;

    public void Dispose()
    {
        NativeMemory.Free(_data);
        NativeMemory.Free(_header);
        _ = Libc.Close(Descriptor);
    }

    private PcapStatus Note(string setting)
    {
        Settings.Add(setting);
        return 0;
    }
}
