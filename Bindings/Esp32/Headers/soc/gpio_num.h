/** @file
 * The chip's pins. Declared by DeviceKit from facts of the interface; the words are its own.
 */
#pragma once

/** A pin; there is no pin 24. */
typedef enum {
    GPIO_NUM_NC = -1,  /**< No pin. */
    GPIO_NUM_0 = 0,    /**< Pin 0. */
    GPIO_NUM_1 = 1,    /**< Pin 1. */
    GPIO_NUM_2 = 2,    /**< Pin 2. */
    GPIO_NUM_3 = 3,    /**< Pin 3. */
    GPIO_NUM_4 = 4,    /**< Pin 4. */
    GPIO_NUM_5 = 5,    /**< Pin 5. */
    GPIO_NUM_6 = 6,    /**< Pin 6; wired to the flash on most modules. */
    GPIO_NUM_7 = 7,    /**< Pin 7; wired to the flash on most modules. */
    GPIO_NUM_8 = 8,    /**< Pin 8; wired to the flash on most modules. */
    GPIO_NUM_9 = 9,    /**< Pin 9; wired to the flash on most modules. */
    GPIO_NUM_10 = 10,  /**< Pin 10; wired to the flash on most modules. */
    GPIO_NUM_11 = 11,  /**< Pin 11; wired to the flash on most modules. */
    GPIO_NUM_12 = 12,  /**< Pin 12. */
    GPIO_NUM_13 = 13,  /**< Pin 13. */
    GPIO_NUM_14 = 14,  /**< Pin 14. */
    GPIO_NUM_15 = 15,  /**< Pin 15. */
    GPIO_NUM_16 = 16,  /**< Pin 16. */
    GPIO_NUM_17 = 17,  /**< Pin 17. */
    GPIO_NUM_18 = 18,  /**< Pin 18. */
    GPIO_NUM_19 = 19,  /**< Pin 19. */
    GPIO_NUM_20 = 20,  /**< Pin 20. */
    GPIO_NUM_21 = 21,  /**< Pin 21. */
    GPIO_NUM_22 = 22,  /**< Pin 22. */
    GPIO_NUM_23 = 23,  /**< Pin 23. */
    GPIO_NUM_25 = 25,  /**< Pin 25. */
    GPIO_NUM_26 = 26,  /**< Pin 26. */
    GPIO_NUM_27 = 27,  /**< Pin 27. */
    GPIO_NUM_28 = 28,  /**< Pin 28. */
    GPIO_NUM_29 = 29,  /**< Pin 29. */
    GPIO_NUM_30 = 30,  /**< Pin 30. */
    GPIO_NUM_31 = 31,  /**< Pin 31. */
    GPIO_NUM_32 = 32,  /**< Pin 32. */
    GPIO_NUM_33 = 33,  /**< Pin 33. */
    GPIO_NUM_34 = 34,  /**< Pin 34; input only. */
    GPIO_NUM_35 = 35,  /**< Pin 35; input only. */
    GPIO_NUM_36 = 36,  /**< Pin 36; input only. */
    GPIO_NUM_37 = 37,  /**< Pin 37; input only. */
    GPIO_NUM_38 = 38,  /**< Pin 38; input only. */
    GPIO_NUM_39 = 39,  /**< Pin 39; input only. */
    GPIO_NUM_MAX = 40, /**< One more than the highest. */
} gpio_num_t;
