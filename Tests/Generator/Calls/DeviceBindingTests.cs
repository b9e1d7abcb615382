using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Tests.Emitting;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>What a 32-bit target's binding looks like: real pointers in the native signatures, four-byte ones everywhere else.</summary>
public sealed class DeviceBindingTests
{
    private static readonly Lazy<IReadOnlyList<GeneratedFile>> s_files = new(() => DeviceHeaders.Generate(DeviceHeaders.Items).Emit());

    [Fact]
    public void TheFiles_AreTheReviewedOnes() => Snapshot.Compare("esp32/calls", s_files.Value.Where(f => f.Name.StartsWith("Calls/", StringComparison.Ordinal) || !f.Name.Contains('/', StringComparison.Ordinal)));

    [Fact]
    public void TheFiles_CompileWithoutWarnings()
    {
        using var assembly = new GeneratedAssembly(s_files.Value);
        Assert.NotNull(assembly.Type("DeviceDirect").GetMethod("Register") ?? assembly.Type("DeviceDirect").GetMethod("WifiRegister"));
    }

    [Theory]
    [InlineData("internal static extern int nvs_open(byte* name, byte writable, NvsHandle* outHandle);")]
    [InlineData("internal static extern int uart_read_bytes(UartPort uartNum, byte* buf, uint length, uint ticks);")]
    [InlineData("internal static extern int panel_draw(uint panel, uint pixels);")]
    [InlineData("internal static extern uint heap_alloc(uint size);")]
    [InlineData("internal static extern int event_register(void* callback, void* arg, EventInstance* instance);")]
    public void ANativeSignature_IsBlittable(string declaration) => Assert.Contains(declaration, Text("DeviceDirect").Replace("EspError ", "int ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("EspError PanelDraw(PanelHandle panel, Pointer32 pixels);")]
    [InlineData("Pointer32 HeapAlloc(uint size);")]
    [InlineData("EspError WifiRegister(int ifx, bool callback);")]
    [InlineData("EspError EventRegister(out EventInstance instance);")]
    [InlineData("bool DkWifiReceiveTake(out DkWifiReceive call);")]
    public void AMethodOfTheInterface_HasNoPointer(string method) => Assert.Contains(method, Text("IDevice"), StringComparison.Ordinal);

    [Fact]
    public void NothingIsLoaded_WhereThereIsNoLibrary()
    {
        Assert.DoesNotContain(s_files.Value, f => f.Text.Contains("NativeLibrary", StringComparison.Ordinal));
        Assert.Contains("[DllImport(\"__Internal\", ExactSpelling = true)]", Text("DeviceDirect"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clang-19 for riscv32")]
    [InlineData("xtensa-lx106-elf-gcc")]
    public void TheShims_CompileForTheTarget(string compiler)
    {
        CCompiler c = CCompiler.Named(compiler);
        string folder = Directory.CreateTempSubdirectory("devicekit-shims-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "device.h"), DeviceHeaders.Header);
            foreach (GeneratedFile file in s_files.Value.Where(f => !f.Name.Contains('/', StringComparison.Ordinal)))
            {
                File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
            }

            Assert.Equal("", c.Compile(folder, "device_shims.g.c", folder).Errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Text(string type) => s_files.Value.Single(f => f.Name == $"Calls/{type}.g.cs").Text;
}
