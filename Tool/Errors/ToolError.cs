using System.Collections.Generic;

namespace DeviceKit.Tool.Errors;

/// <summary>Each error that the tool reports: its number DKnnnn, its exit code, and what it means. Numbers are never used again.</summary>
/// <param name="Number">The number, four digits.</param>
/// <param name="ExitCode">What the tool ends with.</param>
/// <param name="Meaning">One sentence for `devicekit help exit-codes`.</param>
internal sealed record ToolError(int Number, ExitCode ExitCode, string Meaning)
{
    public static readonly ToolError Usage = new(1001, ExitCode.Usage, "A verb, an option or an argument is not understood.");
    public static readonly ToolError BadTime = new(1002, ExitCode.Usage, "A time is not written like 500ms, 30s or 2m.");
    public static readonly ToolError BadNet = new(1003, ExitCode.Usage, "A network is not lan, user, tap:NAME or pcap:NAME.");
    public static readonly ToolError VirtualTap = new(1004, ExitCode.Usage, "A TAP device has real peers and cannot run on virtual time.");

    public static readonly ToolError BadForward = new(1010, ExitCode.Usage, "A forwarded port is not written like 8080:80 or udp:5353:53, or is named twice.");
    public static readonly ToolError OnlyUser = new(1011, ExitCode.Usage, "An option belongs to the user-mode network, and the network is another one.");
    public static readonly ToolError VirtualNet = new(1012, ExitCode.Usage, "The user-mode network and a captured interface have real peers and cannot run on virtual time.");

    public static readonly ToolError BadModules = new(1013, ExitCode.Usage, "The modules are not emulated, esp32 or esp32:BOARD.");

    public static readonly ToolError BadSize = new(1014, ExitCode.Usage, "A size is not written like 64K, 1M or 0x8000, or is out of its range.");

    public static readonly ToolError NotAnAssembly = new(1101, ExitCode.BadInput, "The application is not a .NET assembly.");
    public static readonly ToolError NoEntryPoint = new(1102, ExitCode.BadInput, "The application has no Main that takes string[] and returns int.");
    public static readonly ToolError DidNotRun = new(1103, ExitCode.BadInput, "The application's Main returned without a call of Device.Run.");
    public static readonly ToolError BuildFailed = new(1104, ExitCode.BadInput, "dotnet build failed.");
    public static readonly ToolError ManyProjects = new(1105, ExitCode.BadInput, "A folder holds more than one project.");
    public static readonly ToolError CannotLoad = new(1106, ExitCode.BadInput, "An assembly that the application needs is missing or of another version.");
    public static readonly ToolError NotAnApplication = new(1107, ExitCode.BadInput, "The project builds a library.");
    public static readonly ToolError BadStore = new(1108, ExitCode.BadInput, "The store's file is damaged.");
    public static readonly ToolError BadBoardTable = new(1109, ExitCode.BadInput, "A board's table breaks a rule of its format.");
    public static readonly ToolError BadSpecification = new(1110, ExitCode.BadInput, "A binding specification is wrong, by itself or for its headers.");
    public static readonly ToolError BadHeader = new(1111, ExitCode.BadInput, "A C header cannot be parsed.");
    public static readonly ToolError BadModel = new(1112, ExitCode.BadInput, "A checked-in model of headers is damaged or not that of its specification.");
    public static readonly ToolError OtherHeader = new(1113, ExitCode.BadInput, "A header is another version than the one its checked-in model was made from.");
    public static readonly ToolError EmptyBinding = new(1114, ExitCode.BadInput, "Nothing would be generated.");
    public static readonly ToolError BindingDiffers = new(1115, ExitCode.BadInput, "A checked-in file is not what would be generated.");
    public static readonly ToolError OtherDeclarations = new(1116, ExitCode.BadInput, "The vendor's headers declare something else than the project's own.");

    public static readonly ToolError NoSimulation = new(1117, ExitCode.BadInput, "The board's chip or screen cannot be simulated.");

    public static readonly ToolError NotAnImage = new(1118, ExitCode.BadInput, "A file is no image that `devicekit build` wrote.");
    public static readonly ToolError NotEmulated = new(1119, ExitCode.BadInput, "The board of an image is no machine of QEMU.");

    public static readonly ToolError NoSuchApplication = new(1201, ExitCode.NoSuchFile, "The application's file or folder is not there.");
    public static readonly ToolError NoProject = new(1202, ExitCode.NoSuchFile, "A folder holds no project.");
    public static readonly ToolError NoSuchBoard = new(1203, ExitCode.NoSuchFile, "There is no board of that id, or no folder of tables.");
    public static readonly ToolError NoSpecification = new(1204, ExitCode.NoSuchFile, "A binding specification is not there.");
    public static readonly ToolError NoHeader = new(1205, ExitCode.NoSuchFile, "A C header is not there.");

    public static readonly ToolError NoDotnet = new(1301, ExitCode.Missing, "The .NET SDK is needed to build a project, and is not there.");
    public static readonly ToolError NoTap = new(1302, ExitCode.Missing, "The TAP device is not there.");
    public static readonly ToolError NotBuilt = new(1303, ExitCode.Missing, "The devicekit script finds no built tool.");

    public static readonly ToolError NoLibrary = new(1310, ExitCode.Missing, "The library that a network needs is not installed.");
    public static readonly ToolError NoInterface = new(1311, ExitCode.Missing, "The interface is not there, not up, or no Ethernet interface.");
    public static readonly ToolError PortInUse = new(1312, ExitCode.Missing, "A port to be forwarded is in use, or may not be used.");
    public static readonly ToolError NoLibClang = new(1313, ExitCode.Missing, "libclang is needed to parse headers, and is not there.");

    public static readonly ToolError NoQemu = new(1314, ExitCode.Missing, "QEMU is needed to run an image, and is not there.");

    public static readonly ToolError Internal = new(1401, ExitCode.Internal, "A mistake in devicekit.");
    public static readonly ToolError WrongUse = new(1402, ExitCode.Internal, "The modules of an ESP32 used ESP-IDF wrongly.");

    public static readonly ToolError CannotWrite = new(1501, ExitCode.CannotWrite, "An output file cannot be written.");

    public static readonly ToolError NotPermitted = new(1601, ExitCode.Permission, "The system does not permit it.");

    public static readonly ToolError TimedOut = new(1701, ExitCode.TimeLimit, "The application ran longer than --timeout.");
    public static readonly ToolError Stalled = new(1702, ExitCode.TimeLimit, "The application waits for something that can never come.");

    public static readonly ToolError UnhandledException = new(1801, ExitCode.UnhandledException, "The application threw an exception that nobody caught.");

    // What the cross compiler finds wrong: the numbers are those of its DiagnosticCodes.
    public static readonly ToolError Damaged = new(2101, ExitCode.BadInput, "An assembly is none, or is damaged.");
    public static readonly ToolError NativeCode = new(2102, ExitCode.BadInput, "An assembly holds native code.");
    public static readonly ToolError TooNew = new(2103, ExitCode.BadInput, "An assembly's metadata has a version or tables that are not known.");
    public static readonly ToolError NoMain = new(2104, ExitCode.BadInput, "An assembly to be compiled has no Main.");
    public static readonly ToolError MissingDependency = new(2105, ExitCode.BadInput, "An assembly that is needed does not lie beside the application.");
    public static readonly ToolError MissingMember = new(2106, ExitCode.BadInput, "The class library of the device has no such type or member.");
    public static readonly ToolError RecursiveInstantiation = new(2107, ExitCode.BadInput, "Type arguments grow without end.");
    public static readonly ToolError NotSupported = new(2108, ExitCode.BadInput, "The code does what cannot be compiled for a device.");
    public static readonly ToolError UnknownBoard = new(2109, ExitCode.BadInput, "The board cannot be compiled for.");
    public static readonly ToolError DoesNotFit = new(2110, ExitCode.BadInput, "The image does not fit the board's memory.");
    public static readonly ToolError NoFile = new(2201, ExitCode.NoSuchFile, "A file that the compiler is to read is not there or cannot be read.");

    /// <summary>All of them, in order of their numbers.</summary>
    public static IReadOnlyList<ToolError> All { get; } =
    [
        Usage, BadTime, BadNet, VirtualTap, BadForward, OnlyUser, VirtualNet, BadModules, BadSize,
        NotAnAssembly, NoEntryPoint, DidNotRun, BuildFailed, ManyProjects, CannotLoad, NotAnApplication, BadStore,
        BadBoardTable, BadSpecification, BadHeader, BadModel, OtherHeader, EmptyBinding, BindingDiffers, OtherDeclarations, NoSimulation, NotAnImage, NotEmulated,
        NoSuchApplication, NoProject, NoSuchBoard, NoSpecification, NoHeader,
        NoDotnet, NoTap, NotBuilt, NoLibrary, NoInterface, PortInUse, NoLibClang, NoQemu,
        Internal, WrongUse,
        CannotWrite,
        NotPermitted,
        TimedOut, Stalled,
        UnhandledException,
        Damaged, NativeCode, TooNew, NoMain, MissingDependency, MissingMember, RecursiveInstantiation, NotSupported, UnknownBoard, DoesNotFit, NoFile,
    ];

    /// <summary>The number as it is printed.</summary>
    public string Code => $"DK{Number:D4}";

    /// <summary>An exception of this error.</summary>
    /// <param name="what">What is wrong.</param>
    /// <param name="where">The file, option or member.</param>
    /// <param name="remedy">What to do about it.</param>
    public ToolException At(string what, string where, string remedy) => new(this, what, where, remedy);
}
