using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Boards.Model;
using DeviceKit.Cross.Elf;
using DeviceKit.Tool.Boards;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Executing;

/// <summary>One `devicekit exec`: an image in QEMU, with the tool's own streams and exit code.</summary>
/// <param name="image">The image's file.</param>
/// <param name="arguments">The application's arguments.</param>
/// <param name="timeout">Wall time, or null.</param>
/// <param name="boards">A folder of tables of the user's, or null.</param>
/// <param name="terminal">The streams.</param>
internal sealed class ExecSession(string image, IReadOnlyList<string> arguments, TimeSpan? timeout, string? boards, Terminal terminal)
{
    private const string Command = "qemu-system-xtensa";

    /// <summary>Runs the image to its end.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="ToolException">It could not be run, or not to its end.</exception>
    public int Run()
    {
        (ElfFile file, string id) = ImageFile.Read(image);
        Board board = new BoardReader(terminal, image, boards).Read(id);
        EmulatedMachine machine = board.Machine
            ?? throw ToolError.NotEmulated.At($"the image is for '{id}', which is no machine of QEMU", image, "build it with --board qemu-sim");
        using Process process = Start(Find(), Options(board, machine));
        Task output = Task.Run(() => Copy(process.StandardOutput.BaseStream, terminal.Output));
        Task errors = Task.Run(() => CopyErrors(process.StandardError, new TraceNames(file)));

        // Nobody can be called back from a read of the terminal: the thread ends with the process.
        new Thread(() => Feed(process)) { IsBackground = true }.Start();
        bool ended = process.WaitForExit(timeout ?? Timeout.InfiniteTimeSpan);
        if (!ended)
        {
            process.Kill();
            process.WaitForExit();
        }

        Task.WaitAll(output, errors);
        return ended ? process.ExitCode : throw ToolError.TimedOut.At($"the image ran longer than {timeout!.Value.TotalSeconds:0.###} s", image, "raise --timeout, or see where it waits");
    }

    private IEnumerable<string> Options(Board board, EmulatedMachine machine)
    {
        // What the image gets as argv: a comma in an argument is written twice.
        string argv = string.Concat(arguments.Prepend(Path.GetFileName(image)).Select(a => $",arg={a.Replace(",", ",,", StringComparison.Ordinal)}"));
        return
        [
            "-M", machine.Name, "-cpu", board.Chip.Id, "-m", $"{machine.MemoryBytes >> 20}M", "-display", "none", "-monitor", "none", "-serial", board.Console.Port == "simcall" ? "none" : "stdio",
            "-semihosting-config", $"enable=on,target=native{argv}", "-no-reboot", "-kernel", image,
        ];
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, Command)).FirstOrDefault(File.Exists)
        ?? throw ToolError.NoQemu.At($"there is no {Command}", "the PATH", "install QEMU (Debian: qemu-system-misc)");

    private static Process Start(string qemu, IEnumerable<string> options) =>
        Process.Start(new ProcessStartInfo(qemu, options) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw ToolError.NoQemu.At("QEMU did not start", qemu, "install QEMU anew (Debian: qemu-system-misc)");

    private static void Copy(Stream from, Stream to)
    {
        byte[] buffer = new byte[4096];
        for (int count = from.Read(buffer); count > 0; count = from.Read(buffer))
        {
            to.Write(buffer, 0, count);
            to.Flush();
        }
    }

    private void CopyErrors(StreamReader from, TraceNames names)
    {
        while (from.ReadLine() is { } line)
        {
            foreach (string shown in names.Of(line))
            {
                terminal.Error.WriteLine(shown);
            }
        }

        terminal.Error.Flush();
    }

    private void Feed(Process process)
    {
        try
        {
            Copy(terminal.Input, process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The image has ended, and with it who reads.
        }
    }
}
