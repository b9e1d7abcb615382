using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Radio;

/// <summary>A station, the air, and a LAN with one more station on it; writes down what the driver is told.</summary>
internal sealed class RadioBench : IStationEvents, INetifEvents
{
    public RadioBench(ulong seed = 1, StationOptions? options = null)
    {
        Lan = new VirtualSwitch(Loop);
        Radio = new SimulatedRadio(Loop, new SeededRandom(seed));
        Station = Radio.AddStation(StationMac, this, options);
        Host = Lan.AddPort(HostMac);
        Host.Start(this);
    }

    public static MacAddress StationMac { get; } = new(0x0200_0000_0001);

    public static MacAddress HostMac { get; } = new(0x0200_0000_0002);

    public EventLoop Loop { get; } = new(new VirtualLoopHost());

    public VirtualSwitch Lan { get; }

    public SimulatedRadio Radio { get; }

    public SimulatedStation Station { get; }

    public VirtualPort Host { get; }

    public List<string> Events { get; } = [];

    public List<ReceiveBuffer> Buffers { get; } = [];

    public List<byte[]> HostFrames { get; } = [];

    public List<TimeSpan> Times { get; } = [];

    public bool FreesBuffers { get; set; } = true;

    public SimulatedAccessPoint Add(string ssid = "home", int number = 1, int channel = 6, string password = "correct horse") =>
        Radio.AddAccessPoint(new AccessPointOptions(ssid, new MacAddress(0x0A00_0000_0000 + (ulong)number)) { Channel = channel, Password = password }, Lan);

    public SimulatedAccessPoint Add(AccessPointOptions options) => Radio.AddAccessPoint(options, Lan);

    /// <summary>Started and connected, with nothing written down.</summary>
    public RadioBench Connect(StationConfiguration? configuration = null)
    {
        Station.Start();
        Run(1);
        Station.Connect(configuration ?? new StationConfiguration("home", "correct horse"));
        Run(10);
        return Forget();
    }

    public RadioBench Forget()
    {
        Events.Clear();
        Times.Clear();
        return this;
    }

    public void Run(double seconds) => Loop.RunFor(TimeSpan.FromSeconds(seconds));

    public static byte[] Frame(MacAddress to, MacAddress from, int length = 60, byte fill = 0)
    {
        byte[] frame = new byte[length];
        frame.AsSpan().Fill(fill);
        to.Write(frame);
        from.Write(frame.AsSpan(6));
        frame[12] = 0x88;
        frame[13] = 0xB5;
        return frame;
    }

    public bool SendFromHost(MacAddress to, int length = 60, byte fill = 0)
    {
        byte[] frame = Frame(to, HostMac, length, fill);
        if (!Host.TryBeginTransmit(length, out Span<byte> buffer))
        {
            return false;
        }

        frame.CopyTo(buffer);
        Host.EndTransmit(length);
        return true;
    }

    public void Started() => Note("started");

    public void Stopped() => Note("stopped");

    public void ScanDone() => Note("scanned");

    public void Connected(AccessPointRecord accessPoint) => Note($"connected {accessPoint.Ssid} {accessPoint.Bssid} {accessPoint.Channel}");

    public void Disconnected(StationDisconnection disconnection) => Note($"disconnected {disconnection.Reason}");

    public void BeaconsMissing() => Note("beacons missing");

    public void Received(ReceiveBuffer buffer)
    {
        Buffers.Add(buffer);
        if (FreesBuffers)
        {
            Station.FreeReceiveBuffer(buffer);
        }
    }

    void IStationEvents.TransmitReady() => Note("transmit ready");

    void INetifEvents.ReceiveReady()
    {
        while (Host.TryReceive(out ReceivedFrame frame))
        {
            HostFrames.Add(frame.Data.ToArray());
            Host.EndReceive();
        }
    }

    void INetifEvents.TransmitReady()
    {
    }

    void INetifEvents.TransmitCompleted(uint tag)
    {
    }

    void INetifEvents.LinkChanged(bool isUp)
    {
    }

    private void Note(string what)
    {
        Events.Add(what);
        Times.Add(Loop.Clock.Now);
    }
}
