using DeviceKit.Testing;
using Xunit;

namespace DeviceKit.Samples.Tests;

public sealed class HelloTests
{
    [Fact]
    public void Hello_GreetsByName()
    {
        using DeviceFixture device = DeviceFixture.Start(Hello.Program.Main);
        device.WaitForLine("What is your name?");
        device.Console.Type("Ada\n");
        device.WaitForLine("Good day, Ada.");
        Assert.Equal(0, device.WaitForExit());
    }

    [Fact]
    public void Hello_WithoutAName_SaysGoodBye()
    {
        using DeviceFixture device = DeviceFixture.Start(Hello.Program.Main);
        device.Console.EndInput();
        device.WaitForLine("Good-bye.");
        Assert.Equal(0, device.WaitForExit());
    }
}
