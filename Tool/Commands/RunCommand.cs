using System.CommandLine;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;
using DeviceKit.Tool.Running;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit run`: an application on an emulated device.</summary>
internal sealed class RunCommand : Command
{
    private readonly Argument<string> _application = new("APP|PROJECT") { Description = "The application's .dll; or its .csproj or folder, which is built first." };
    private readonly Option<string> _modules = new("--modules") { Description = "emulated: DeviceKit's own emulated modules; esp32: those that run on the chip, on a simulated ESP-IDF; BOARD says whose screen and pins.", HelpName = "emulated|esp32|esp32:BOARD", DefaultValueFactory = _ => "emulated" };
    private readonly Option<string> _net = new("--net") { Description = "lan: the embedded network; user: out through this process, without privilege; tap:NAME: a TAP device of this machine, which is there and up; pcap:NAME: an interface of this machine, by capture and injection.", HelpName = "lan|user|tap:NAME|pcap:NAME", DefaultValueFactory = _ => "lan" };
    private readonly Option<string[]> _forward = new("--forward") { Description = "With --net user: send what comes to a port of this machine's loopback to the device; [udp:]HOSTPORT:DEVICEPORT, as often as needed. The device's answers to udp need --host-loopback.", HelpName = "PORTS", DefaultValueFactory = _ => [] };
    private readonly Option<bool> _hostLoopback = new("--host-loopback") { Description = "With --net user: let the device reach servers on this machine's loopback, at 10.0.2.2." };
    private readonly Option<string?> _screenshot = new("--screenshot") { Description = "Write the screen as a PNG at the end.", HelpName = "FILE" };
    private readonly Option<string?> _pcap = new("--pcap") { Description = "Write every frame of the network as pcapng.", HelpName = "FILE" };
    private readonly Option<string?> _log = new("--log") { Description = "Write the device's console, behind each line's device time.", HelpName = "FILE" };
    private readonly Option<string?> _store = new("--store") { Description = "Keep the device's store in this file, for the next run; without it the store ends with the run.", HelpName = "FILE" };
    private readonly Option<string?> _for = new("--for") { Description = "Ask the application to stop after this device time: 500ms, 30s, 2m.", HelpName = "TIME" };
    private readonly Option<string?> _timeout = new("--timeout") { Description = "End with code 124 after this wall time.", HelpName = "TIME" };
    private readonly Option<bool> _virtualTime = new("--virtual-time") { Description = "Jump over waiting; with a seed, every run is the same run." };
    private readonly Option<string?> _seed = new("--seed") { Description = "Seed the device's chance.", HelpName = "N" };

    public RunCommand(Terminal terminal, string[] applicationArguments)
        : base("run", "Run an application on an emulated device. Arguments behind -- are the application's.")
    {
        Add(_application);
        foreach (Option option in new Option[] { _modules, _net, _forward, _hostLoopback, _screenshot, _pcap, _log, _store, _for, _timeout, _virtualTime, _seed })
        {
            Add(option);
        }

        SetAction(result => new RunSession(Read(result, applicationArguments), terminal).Run());
    }

    private RunOptions Read(ParseResult result, string[] applicationArguments) => new()
    {
        Application = result.GetRequiredValue(_application),
        Modules = ModulesChoice.Parse(result.GetValue(_modules) ?? "emulated"),
        Network = NetworkChoice.Parse(result.GetValue(_net) ?? "lan").With(result.GetValue(_forward) ?? [], result.GetValue(_hostLoopback)),
        Screenshot = result.GetValue(_screenshot),
        Pcap = result.GetValue(_pcap),
        Log = result.GetValue(_log),
        Store = result.GetValue(_store),
        For = Duration.Parse(result.GetValue(_for), "--for"),
        Timeout = Duration.Parse(result.GetValue(_timeout), "--timeout"),
        VirtualTime = result.GetValue(_virtualTime),
        Seed = Seed(result.GetValue(_seed)),
        Arguments = applicationArguments,
    };

    private static ulong? Seed(string? text) =>
        text is null ? null
        : ulong.TryParse(text, out ulong seed) ? seed
        : throw ToolError.Usage.At($"'{text}' is not a seed", "option --seed", "write a whole number from 0 to 18446744073709551615");
}
