using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>One call of ESP-IDF that fails on a chip where everything else works; what gives something back gives it back all the same.</summary>
internal sealed class FailurePlan
{
    private readonly string? _function;
    private readonly int _failsAt;
    private int _calls;

    /// <summary>The call fails that has a number.</summary>
    /// <param name="failsAt">The number, from 1; 0 for none.</param>
    public FailurePlan(int failsAt) => _failsAt = failsAt;

    /// <summary>The first call of a function fails.</summary>
    /// <param name="function">The C name.</param>
    public FailurePlan(string function)
    {
        _function = function;
        _failsAt = 1;
    }

    /// <summary>The function that failed; null while none has.</summary>
    public string? Failed { get; private set; }

    /// <summary>Counts a call.</summary>
    /// <param name="function">The C name.</param>
    /// <returns>True when it is the one that fails.</returns>
    public bool Fails(string function)
    {
        if ((_function is not null && _function != function) || ++_calls != _failsAt)
        {
            return false;
        }

        Failed = function;
        return true;
    }

    /// <summary>For a call that fails after it has done what it is for.</summary>
    public EspError After(string function, EspError result) => Fails(function) ? EspError.Fail : result;

    /// <summary>The chip's interfaces, with the failure in those that consoles, stores and screens call.</summary>
    public Esp32Api Over(Esp32Api api) => api with
    {
        Nvs = new FailingNvs(this, api.Nvs),
        Uart = new FailingUart(this, api.Uart),
        Lcd = new FailingLcd(this, api.Lcd),
        SpiBus = new FailingSpiBus(this, api.SpiBus),
        I2cBus = new FailingI2cBus(this, api.I2cBus),
        Gpio = new FailingGpio(this, api.Gpio),
        System = new FailingSystem(this, api.System),
        Shims = new FailingShims(this, api.Shims),
    };
}
