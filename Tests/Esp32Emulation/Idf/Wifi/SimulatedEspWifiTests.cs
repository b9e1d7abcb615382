using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>The driver's answers in the ordinary course of things, and its memory.</summary>
public sealed class SimulatedEspWifiTests : IDisposable
{
    private readonly IdfBench _bench = new();

    private IEspWifi Wifi => _bench.Api.Wifi;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void TheDefaultConfig_IsTheLinkers_AndOfTheRightSize()
    {
        Assert.Equal(EspError.InvalidSize, _bench.Api.Shims.WifiDefaultConfig(out _, 156));
        Assert.Equal(EspError.Ok, _bench.Api.Shims.WifiDefaultConfig(out WifiInitConfig config, WifiInitConfig.SizeInBytes));
        _bench.Api.Events.LoopCreateDefaultOrThrow();
        _bench.Api.Nvs.FlashInitOrThrow();
        config.StaticRxBufNum = 4;
        int free = _bench.Idf.Heap.FreeSize(MemoryCapabilities.Internal);
        Wifi.InitOrThrow(config);
        Assert.Equal(4 * 1600, free - _bench.Idf.Heap.FreeSize(MemoryCapabilities.Internal));
        Wifi.DeinitOrThrow();
        Assert.Equal(free, _bench.Idf.Heap.FreeSize(MemoryCapabilities.Internal));

        config.StaticRxBufNum = 1000;
        Assert.Equal(EspError.NoMem, Wifi.Init(config));
    }

    [Fact]
    public void Settings_AreCheckedAsDocumented_AndKept()
    {
        WifiBench.Start(_bench);
        Assert.Equal(EspError.InvalidArg, Wifi.SetMode(WifiMode.Max));
        Assert.Equal(WifiMode.Sta, Wifi.GetModeOrThrow());
        Assert.Equal(WifiPsType.MinModem, Wifi.GetPsOrThrow());
        Wifi.SetPsOrThrow(WifiPsType.MaxModem);
        Assert.Equal(WifiPsType.MaxModem, Wifi.GetPsOrThrow());
        Assert.Equal(
            [EspError.Ok, EspError.InvalidArg, EspError.NotSupported],
            [Protocol(WifiProtocol.Protocol11b | WifiProtocol.ProtocolLr), Protocol(WifiProtocol.Protocol11n), Protocol(WifiProtocol.Protocol11ax)]);
        Assert.Equal(
            [EspError.Ok, EspError.NotSupported, EspError.InvalidArg],
            [Wifi.SetBandwidth(WifiInterface.Sta, WifiBandwidth.Bw40), Wifi.SetBandwidth(WifiInterface.Sta, WifiBandwidth.Bw80), Wifi.SetBandwidth(WifiInterface.Sta, 0)]);
        Assert.Equal(EspError.WifiIf, Wifi.SetBandwidth(WifiInterface.Ap, WifiBandwidth.Bw20));
        Assert.Equal((EspError.InvalidArg, EspError.Ok), (Wifi.SetChannel(15, WifiSecondChan.None), Wifi.SetChannel(7, WifiSecondChan.Above)));
        Wifi.GetChannelOrThrow(out byte channel, out WifiSecondChan second);
        Assert.Equal((7, WifiSecondChan.Above), (channel, second));
        Assert.Equal((EspError.Ok, EspError.InvalidArg), (Wifi.SetStorage(WifiStorage.Ram), Wifi.SetStorage((WifiStorage)2)));
        Assert.Equal((EspError.Ok, EspError.InvalidArg), (Wifi.SetMaxTxPower(84), Wifi.SetMaxTxPower(85)));
        Assert.Equal((EspError.Ok, EspError.InvalidArg), (Wifi.SetCountryCode("DE", true), Wifi.SetCountryCode("XX", true)));
        Assert.Equal(EspError.WifiPassword, Wifi.SetConfig(WifiInterface.Sta, WifiBench.Configure("home", "short")));
        Assert.Equal(EspError.WifiSsid, Wifi.Connect());

        EspError Protocol(WifiProtocol protocol) => Wifi.SetProtocol(WifiInterface.Sta, protocol);
    }

    [Fact]
    public void AnotherAddress_IsTheStations_AndGroupsAreRefused()
    {
        WifiBench.SetUp(_bench);
        Assert.Equal(EspError.WifiMac, Wifi.SetMac(WifiInterface.Sta, [1, 0, 0, 0, 0, 9]));
        Wifi.SetMacOrThrow(WifiInterface.Sta, [2, 0, 0, 0, 0, 9]);
        var mac = new byte[6];
        Wifi.GetMacOrThrow(WifiInterface.Sta, mac);
        Assert.Equal([2, 0, 0, 0, 0, 9], mac);
        Assert.Throws<ArgumentException>(() => Wifi.GetMac(WifiInterface.Sta, new byte[5]));
    }

    [Fact]
    public void WithoutAConnection_TheAnswersSayWhy()
    {
        WifiBench.Start(_bench);
        Assert.Equal(EspError.WifiNotConnect, Wifi.StaGetApInfo(out _));
        Assert.Equal(EspError.Fail, Wifi.StaGetRssi(out _));
        Assert.Equal(EspError.WifiNotAssoc, Wifi.Tx(WifiInterface.Sta, new byte[60]));
        Assert.Equal(EspError.WifiIf, Wifi.Tx(WifiInterface.Ap, new byte[60]));
        Assert.Equal(EspError.Fail, Wifi.ScanGetApRecord(out _));
        Wifi.SetStaIpOrThrow();
        Assert.False(_bench.Idf.StationHasAddress);
        Wifi.SetModeOrThrow(WifiMode.Null);
        Assert.Equal((EspError.WifiMode, EspError.WifiConn), (Wifi.Connect(), Wifi.StaGetApInfo(out _)));
    }

    [Fact]
    public void ConnectingTwice_OrDuringAScan_IsTheWrongState()
    {
        WifiBench.Start(_bench);
        WifiBench.AddAccessPoint(_bench);
        Wifi.SetConfigOrThrow(WifiInterface.Sta, WifiBench.Configure(WifiBench.Ssid, WifiBench.Password));
        Wifi.ScanStartOrThrow(null, block: false);
        Assert.Equal(EspError.WifiState, Wifi.Connect());
        _bench.Loop.RunFor(TimeSpan.FromSeconds(5));
        Wifi.ClearApListOrThrow();
        Wifi.ConnectOrThrow();
        Assert.Equal(EspError.WifiState, Wifi.Connect());
        Assert.Equal(EspError.WifiState, Wifi.SetConfig(WifiInterface.Sta, WifiBench.Configure("other", "")));
        Assert.Equal(EspError.WifiState, Wifi.ScanStart(null, block: false));
        _bench.Loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Equal(EspError.WifiState, Wifi.Connect());
        Assert.Equal(StationState.Connected, _bench.Idf.StationState);
    }

    [Fact]
    public void ABlockingScan_TakesItsTime_AndItsListTakesMemoryUntilItIsTaken()
    {
        WifiBench.Start(_bench);
        WifiBench.AddAccessPoint(_bench);
        int free = _bench.Idf.Heap.FreeSize(MemoryCapabilities.Internal);
        TimeSpan from = _bench.Loop.Clock.Now;
        Wifi.ScanStartOrThrow(null, block: true);
        Assert.InRange((_bench.Loop.Clock.Now - from).TotalSeconds, 13 * 0.12, (13 * 0.12) + 0.01);
        Assert.Equal(1, Wifi.ScanGetApNumOrThrow());
        Assert.Equal(WifiApRecord.SizeInBytes, free - _bench.Idf.Heap.FreeSize(MemoryCapabilities.Internal));

        ushort number = 0;
        Assert.Equal(EspError.InvalidArg, Wifi.ScanGetApRecords(ref number, []));
        number = 4;
        Assert.Throws<ArgumentException>(() => Wifi.ScanGetApRecords(ref number, new WifiApRecord[3]));
        var records = new WifiApRecord[4];
        Wifi.ScanGetApRecordsOrThrow(ref number, records);
        Assert.Equal((1, "home", 6), (number, NativeText.Read(records[0].Ssid), records[0].Primary));
        Assert.Equal(free, _bench.Idf.Heap.FreeSize(MemoryCapabilities.Internal));
    }

    [Fact]
    public void AFrame_IsInTheHeap_UntilItsEbIsFreed()
    {
        VirtualPort host = WifiBench.Connect(_bench);
        WifiReceiveCall call = WifiBench.Receive(_bench, host, 100, 9);
        Assert.NotEqual(call.Buffer, call.Eb);
        Assert.Equal(9, _bench.Api.Memory.Bytes(call.Buffer, call.Len)[50]);
        Assert.Equal(1, _bench.Idf.LentReceiveBuffers);
        Wifi.FreeRxBuffer(call.Eb);
        Assert.False(_bench.Idf.Heap.IsAllocated(call.Buffer.Value, 1));
        Assert.Equal(0, _bench.Idf.LentReceiveBuffers);
    }

    [Fact]
    public void Events_CarryTheirOwnBytes_AndNoOthers_OncePerRegistration()
    {
        WifiBench.SetUp(_bench);
        EventBase events = _bench.Api.Shims.WifiEvent();
        _bench.Api.Events.HandlerRegisterOrThrow(events, (int)WifiEvent.StaDisconnected);
        _bench.Api.Events.HandlerRegisterOrThrow(events, (int)WifiEvent.StaDisconnected);
        EventHandlerInstance instance = _bench.Api.Events.HandlerInstanceRegisterOrThrow(events, EspEventConstants.AnyId);
        List<EventHandlerCall> calls = [];
        _bench.Rings.Add(new EventCollector(calls));

        byte[] data = new byte[48];
        data.AsSpan().Fill(7);
        _bench.Api.Events.PostOrThrow(events, (int)WifiEvent.StaDisconnected, data, 0);
        _bench.Api.Events.PostOrThrow(events, (int)WifiEvent.StaStop, [], 0);
        _bench.Loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(3, calls.Count);
        byte[] expected = [.. data.AsSpan(0, WifiEventStaDisconnected.SizeInBytes), .. new byte[48 - WifiEventStaDisconnected.SizeInBytes]];
        EventHandlerCall first = calls[0];
        Assert.Equal(expected, ((ReadOnlySpan<byte>)first.EventData).ToArray());
        Assert.Equal((true, false), (calls[1].HasEventData, calls[2].HasEventData));

        _bench.Api.Events.HandlerUnregister(events, (int)WifiEvent.StaDisconnected);
        _bench.Api.Events.HandlerInstanceUnregister(events, EspEventConstants.AnyId, instance);
        _bench.Api.Events.PostOrThrow(events, (int)WifiEvent.StaStop, [], 0);
        _bench.Loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(3, calls.Count);
    }

    [Fact]
    public void AFullQueueOfEvents_TimesOut_OrHasRoomWhenTheLoopsTaskRuns()
    {
        IEspEvent events = _bench.Api.Events;
        EventBase ip = _bench.Api.Shims.IpEvent();
        events.LoopCreateDefaultOrThrow();
        Assert.Equal(EspError.InvalidState, events.LoopCreateDefault());
        Assert.Equal(EspError.InvalidArg, events.Post(ip, EspEventConstants.AnyId, [], 0));
        Assert.Equal(EspError.InvalidArg, events.Post(default, 1, [], 0));
        for (int i = 0; i < 32; i++)
        {
            events.PostOrThrow(ip, i, [], 0);
        }

        _bench.Idf.RunIn(CallContext.DriverTask, () => Assert.Equal(EspError.Timeout, events.Post(ip, 1, [], 0)));
        events.PostOrThrow(ip, 1, [], 10);
    }

    private sealed class EventCollector(List<EventHandlerCall> calls) : IEspEventReceiver
    {
        public void OnEvent(in EventHandlerCall call) => calls.Add(call);
    }

    [Fact]
    public void ReceiveBuffers_AreAsManyAsTheSetUpAskedFor()
    {
        using var bench = new IdfBench();
        bench.Api.Nvs.FlashInitOrThrow();
        bench.Api.Events.LoopCreateDefaultOrThrow();
        WifiInitConfig config = bench.Api.Shims.WifiDefaultConfigOrThrow(WifiInitConfig.SizeInBytes);
        config.DynamicRxBufNum = 2;
        bench.Api.Wifi.InitOrThrow(config);
        VirtualPort host = WifiBench.ConnectAfterInit(bench);
        WifiReceiveCall[] calls = [WifiBench.Receive(bench, host), WifiBench.Receive(bench, host)];
        Assert.Throws<InvalidOperationException>(() => WifiBench.Receive(bench, host));
        bench.Api.Wifi.FreeRxBuffer(calls[0].Eb);
        bench.Api.Wifi.FreeRxBuffer(WifiBench.Receive(bench, host).Eb);
        bench.Api.Wifi.FreeRxBuffer(calls[1].Eb);
    }
}
